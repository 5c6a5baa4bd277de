/**
 */
package org.catchlight.shot;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rig</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The lights around the subject, in set coordinates.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Rig#getLights <em>Lights</em>}</li>
 *   <li>{@link org.catchlight.shot.Rig#getAmbientEv <em>Ambient Ev</em>}</li>
 *   <li>{@link org.catchlight.shot.Rig#getAmbientKelvin <em>Ambient Kelvin</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getRig()
 * @model
 * @generated
 */
public interface Rig extends EObject {
	/**
	 * Returns the value of the '<em><b>Lights</b></em>' containment reference list.
	 * The list contents are of type {@link org.catchlight.shot.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lights, the key first by custom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lights</em>' containment reference list.
	 * @see org.catchlight.shot.ShotPackage#getRig_Lights()
	 * @model containment="true"
	 * @generated
	 */
	EList<Light> getLights();

	/**
	 * Returns the value of the '<em><b>Ambient Ev</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Even ambient illumination from all sides, as EV at ISO 100 of an incident reading, −6–16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ambient Ev</em>' attribute.
	 * @see #setAmbientEv(double)
	 * @see org.catchlight.shot.ShotPackage#getRig_AmbientEv()
	 * @model default="4"
	 *        annotation="http://www.catchlight.org/range min='-6' max='16' unit='EV' step='0.1' label='ambient light' says='it can be {range} at ISO 100'"
	 * @generated
	 */
	double getAmbientEv();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Rig#getAmbientEv <em>Ambient Ev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ambient Ev</em>' attribute.
	 * @see #getAmbientEv()
	 * @generated
	 */
	void setAmbientEv(double value);

	/**
	 * Returns the value of the '<em><b>Ambient Kelvin</b></em>' attribute.
	 * The default value is <code>"5600"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Correlated colour temperature of the ambient light in kelvin, 1667–25000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ambient Kelvin</em>' attribute.
	 * @see #setAmbientKelvin(double)
	 * @see org.catchlight.shot.ShotPackage#getRig_AmbientKelvin()
	 * @model default="5600"
	 *        annotation="http://www.catchlight.org/range min='1667' max='25000' unit='K' step='50' label='ambient colour temperature' says='it can be {range}'"
	 * @generated
	 */
	double getAmbientKelvin();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Rig#getAmbientKelvin <em>Ambient Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ambient Kelvin</em>' attribute.
	 * @see #getAmbientKelvin()
	 * @generated
	 */
	void setAmbientKelvin(double value);

} // Rig
