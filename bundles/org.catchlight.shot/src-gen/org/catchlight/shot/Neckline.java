/**
 */
package org.catchlight.shot;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Neckline</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the stand-in's clothes close at the neck.
 * <!-- end-model-doc -->
 * @see org.catchlight.shot.ShotPackage#getNeckline()
 * @model
 * @generated
 */
public enum Neckline implements Enumerator {
	/**
	 * The '<em><b>AS BRIEFED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_BRIEFED_VALUE
	 * @generated
	 * @ordered
	 */
	AS_BRIEFED(0, "AS_BRIEFED", "as-briefed"),

	/**
	 * The '<em><b>CREW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREW_VALUE
	 * @generated
	 * @ordered
	 */
	CREW(1, "CREW", "crew"),

	/**
	 * The '<em><b>VNECK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VNECK_VALUE
	 * @generated
	 * @ordered
	 */
	VNECK(2, "V_NECK", "v-neck"),

	/**
	 * The '<em><b>SHIRT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIRT_VALUE
	 * @generated
	 * @ordered
	 */
	SHIRT(3, "SHIRT", "shirt"),

	/**
	 * The '<em><b>TURTLENECK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURTLENECK_VALUE
	 * @generated
	 * @ordered
	 */
	TURTLENECK(4, "TURTLENECK", "turtleneck");

	/**
	 * The '<em><b>AS BRIEFED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_BRIEFED
	 * @model literal="as-briefed"
	 * @generated
	 * @ordered
	 */
	public static final int AS_BRIEFED_VALUE = 0;

	/**
	 * The '<em><b>CREW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREW
	 * @model literal="crew"
	 * @generated
	 * @ordered
	 */
	public static final int CREW_VALUE = 1;

	/**
	 * The '<em><b>VNECK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VNECK
	 * @model name="V_NECK" literal="v-neck"
	 * @generated
	 * @ordered
	 */
	public static final int VNECK_VALUE = 2;

	/**
	 * The '<em><b>SHIRT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIRT
	 * @model literal="shirt"
	 * @generated
	 * @ordered
	 */
	public static final int SHIRT_VALUE = 3;

	/**
	 * The '<em><b>TURTLENECK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURTLENECK
	 * @model literal="turtleneck"
	 * @generated
	 * @ordered
	 */
	public static final int TURTLENECK_VALUE = 4;

	/**
	 * An array of all the '<em><b>Neckline</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Neckline[] VALUES_ARRAY =
		new Neckline[] {
			AS_BRIEFED,
			CREW,
			VNECK,
			SHIRT,
			TURTLENECK,
		};

	/**
	 * A public read-only list of all the '<em><b>Neckline</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Neckline> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Neckline</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Neckline get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Neckline result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Neckline</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Neckline getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Neckline result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Neckline</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Neckline get(int value) {
		switch (value) {
			case AS_BRIEFED_VALUE: return AS_BRIEFED;
			case CREW_VALUE: return CREW;
			case VNECK_VALUE: return VNECK;
			case SHIRT_VALUE: return SHIRT;
			case TURTLENECK_VALUE: return TURTLENECK;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Neckline(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Neckline
