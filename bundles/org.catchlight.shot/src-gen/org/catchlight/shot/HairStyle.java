/**
 */
package org.catchlight.shot;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Hair Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Hair style of the stand-in.
 * <!-- end-model-doc -->
 * @see org.catchlight.shot.ShotPackage#getHairStyle()
 * @model
 * @generated
 */
public enum HairStyle implements Enumerator {
	/**
	 * The '<em><b>CROPPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROPPED_VALUE
	 * @generated
	 * @ordered
	 */
	CROPPED(0, "CROPPED", "cropped"),

	/**
	 * The '<em><b>SHORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHORT_VALUE
	 * @generated
	 * @ordered
	 */
	SHORT(1, "SHORT", "short"),

	/**
	 * The '<em><b>BOB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOB_VALUE
	 * @generated
	 * @ordered
	 */
	BOB(2, "BOB", "bob"),

	/**
	 * The '<em><b>LONG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LONG_VALUE
	 * @generated
	 * @ordered
	 */
	LONG(3, "LONG", "long"),

	/**
	 * The '<em><b>CURLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CURLY_VALUE
	 * @generated
	 * @ordered
	 */
	CURLY(4, "CURLY", "curly"),

	/**
	 * The '<em><b>TIED BACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIED_BACK_VALUE
	 * @generated
	 * @ordered
	 */
	TIED_BACK(5, "TIED_BACK", "tied-back"),

	/**
	 * The '<em><b>BALD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BALD_VALUE
	 * @generated
	 * @ordered
	 */
	BALD(6, "BALD", "bald");

	/**
	 * The '<em><b>CROPPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROPPED
	 * @model literal="cropped"
	 * @generated
	 * @ordered
	 */
	public static final int CROPPED_VALUE = 0;

	/**
	 * The '<em><b>SHORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHORT
	 * @model literal="short"
	 * @generated
	 * @ordered
	 */
	public static final int SHORT_VALUE = 1;

	/**
	 * The '<em><b>BOB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOB
	 * @model literal="bob"
	 * @generated
	 * @ordered
	 */
	public static final int BOB_VALUE = 2;

	/**
	 * The '<em><b>LONG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LONG
	 * @model literal="long"
	 * @generated
	 * @ordered
	 */
	public static final int LONG_VALUE = 3;

	/**
	 * The '<em><b>CURLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CURLY
	 * @model literal="curly"
	 * @generated
	 * @ordered
	 */
	public static final int CURLY_VALUE = 4;

	/**
	 * The '<em><b>TIED BACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIED_BACK
	 * @model literal="tied-back"
	 * @generated
	 * @ordered
	 */
	public static final int TIED_BACK_VALUE = 5;

	/**
	 * The '<em><b>BALD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BALD
	 * @model literal="bald"
	 * @generated
	 * @ordered
	 */
	public static final int BALD_VALUE = 6;

	/**
	 * An array of all the '<em><b>Hair Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HairStyle[] VALUES_ARRAY =
		new HairStyle[] {
			CROPPED,
			SHORT,
			BOB,
			LONG,
			CURLY,
			TIED_BACK,
			BALD,
		};

	/**
	 * A public read-only list of all the '<em><b>Hair Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HairStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hair Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HairStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HairStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hair Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HairStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HairStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hair Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HairStyle get(int value) {
		switch (value) {
			case CROPPED_VALUE: return CROPPED;
			case SHORT_VALUE: return SHORT;
			case BOB_VALUE: return BOB;
			case LONG_VALUE: return LONG;
			case CURLY_VALUE: return CURLY;
			case TIED_BACK_VALUE: return TIED_BACK;
			case BALD_VALUE: return BALD;
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
	private HairStyle(int value, String name, String literal) {
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
	
} //HairStyle
