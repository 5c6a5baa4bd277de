/**
 */
package org.catchlight.shot;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fixture</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The light source and its modifier. Sun and sky ignore distance and size.
 * <!-- end-model-doc -->
 * @see org.catchlight.shot.ShotPackage#getFixture()
 * @model
 * @generated
 */
public enum Fixture implements Enumerator {
	/**
	 * The '<em><b>BARE BULB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BARE_BULB_VALUE
	 * @generated
	 * @ordered
	 */
	BARE_BULB(0, "BARE_BULB", "bare-bulb"),

	/**
	 * The '<em><b>SOFTBOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOFTBOX_VALUE
	 * @generated
	 * @ordered
	 */
	SOFTBOX(1, "SOFTBOX", "softbox"),

	/**
	 * The '<em><b>OCTABOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCTABOX_VALUE
	 * @generated
	 * @ordered
	 */
	OCTABOX(2, "OCTABOX", "octabox"),

	/**
	 * The '<em><b>STRIPBOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRIPBOX_VALUE
	 * @generated
	 * @ordered
	 */
	STRIPBOX(3, "STRIPBOX", "stripbox"),

	/**
	 * The '<em><b>BEAUTY DISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEAUTY_DISH_VALUE
	 * @generated
	 * @ordered
	 */
	BEAUTY_DISH(4, "BEAUTY_DISH", "beauty-dish"),

	/**
	 * The '<em><b>UMBRELLA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UMBRELLA_VALUE
	 * @generated
	 * @ordered
	 */
	UMBRELLA(5, "UMBRELLA", "umbrella"),

	/**
	 * The '<em><b>SNOOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SNOOT_VALUE
	 * @generated
	 * @ordered
	 */
	SNOOT(6, "SNOOT", "snoot"),

	/**
	 * The '<em><b>HONEYCOMB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HONEYCOMB_VALUE
	 * @generated
	 * @ordered
	 */
	HONEYCOMB(7, "HONEYCOMB", "honeycomb"),

	/**
	 * The '<em><b>REFLECTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFLECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	REFLECTOR(8, "REFLECTOR", "reflector"),

	/**
	 * The '<em><b>WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW(9, "WINDOW", "window"),

	/**
	 * The '<em><b>SUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUN_VALUE
	 * @generated
	 * @ordered
	 */
	SUN(10, "SUN", "sun"),

	/**
	 * The '<em><b>SKY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKY_VALUE
	 * @generated
	 * @ordered
	 */
	SKY(11, "SKY", "sky");

	/**
	 * The '<em><b>BARE BULB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BARE_BULB
	 * @model literal="bare-bulb"
	 * @generated
	 * @ordered
	 */
	public static final int BARE_BULB_VALUE = 0;

	/**
	 * The '<em><b>SOFTBOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOFTBOX
	 * @model literal="softbox"
	 * @generated
	 * @ordered
	 */
	public static final int SOFTBOX_VALUE = 1;

	/**
	 * The '<em><b>OCTABOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCTABOX
	 * @model literal="octabox"
	 * @generated
	 * @ordered
	 */
	public static final int OCTABOX_VALUE = 2;

	/**
	 * The '<em><b>STRIPBOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRIPBOX
	 * @model literal="stripbox"
	 * @generated
	 * @ordered
	 */
	public static final int STRIPBOX_VALUE = 3;

	/**
	 * The '<em><b>BEAUTY DISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEAUTY_DISH
	 * @model literal="beauty-dish"
	 * @generated
	 * @ordered
	 */
	public static final int BEAUTY_DISH_VALUE = 4;

	/**
	 * The '<em><b>UMBRELLA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UMBRELLA
	 * @model literal="umbrella"
	 * @generated
	 * @ordered
	 */
	public static final int UMBRELLA_VALUE = 5;

	/**
	 * The '<em><b>SNOOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SNOOT
	 * @model literal="snoot"
	 * @generated
	 * @ordered
	 */
	public static final int SNOOT_VALUE = 6;

	/**
	 * The '<em><b>HONEYCOMB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HONEYCOMB
	 * @model literal="honeycomb"
	 * @generated
	 * @ordered
	 */
	public static final int HONEYCOMB_VALUE = 7;

	/**
	 * The '<em><b>REFLECTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFLECTOR
	 * @model literal="reflector"
	 * @generated
	 * @ordered
	 */
	public static final int REFLECTOR_VALUE = 8;

	/**
	 * The '<em><b>WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW
	 * @model literal="window"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_VALUE = 9;

	/**
	 * The '<em><b>SUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUN
	 * @model literal="sun"
	 * @generated
	 * @ordered
	 */
	public static final int SUN_VALUE = 10;

	/**
	 * The '<em><b>SKY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKY
	 * @model literal="sky"
	 * @generated
	 * @ordered
	 */
	public static final int SKY_VALUE = 11;

	/**
	 * An array of all the '<em><b>Fixture</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Fixture[] VALUES_ARRAY =
		new Fixture[] {
			BARE_BULB,
			SOFTBOX,
			OCTABOX,
			STRIPBOX,
			BEAUTY_DISH,
			UMBRELLA,
			SNOOT,
			HONEYCOMB,
			REFLECTOR,
			WINDOW,
			SUN,
			SKY,
		};

	/**
	 * A public read-only list of all the '<em><b>Fixture</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Fixture> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fixture</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fixture get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Fixture result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fixture</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fixture getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Fixture result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fixture</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fixture get(int value) {
		switch (value) {
			case BARE_BULB_VALUE: return BARE_BULB;
			case SOFTBOX_VALUE: return SOFTBOX;
			case OCTABOX_VALUE: return OCTABOX;
			case STRIPBOX_VALUE: return STRIPBOX;
			case BEAUTY_DISH_VALUE: return BEAUTY_DISH;
			case UMBRELLA_VALUE: return UMBRELLA;
			case SNOOT_VALUE: return SNOOT;
			case HONEYCOMB_VALUE: return HONEYCOMB;
			case REFLECTOR_VALUE: return REFLECTOR;
			case WINDOW_VALUE: return WINDOW;
			case SUN_VALUE: return SUN;
			case SKY_VALUE: return SKY;
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
	private Fixture(int value, String name, String literal) {
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
	
} //Fixture
