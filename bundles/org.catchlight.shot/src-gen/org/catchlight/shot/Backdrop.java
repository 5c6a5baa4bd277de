/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backdrop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The wall or paper behind the subject.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Backdrop#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.catchlight.shot.Backdrop#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getBackdrop()
 * @model
 * @generated
 */
public interface Backdrop extends EObject {
	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * The default value is <code>"1.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres from the subject point to the backdrop, 0.3–50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(double)
	 * @see org.catchlight.shot.ShotPackage#getBackdrop_Distance()
	 * @model default="1.5"
	 *        annotation="http://www.catchlight.org/range min='0.3' max='50' unit='m' step='0.1' label='distance' says='a backdrop can hang {range} behind the face'"
	 * @generated
	 */
	double getDistance();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Backdrop#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(double value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>"#6f6f72"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reflectance as sRGB #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.catchlight.shot.ShotPackage#getBackdrop_Colour()
	 * @model default="#6f6f72"
	 *        annotation="http://www.catchlight.org/colour label='colour'"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Backdrop#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // Backdrop
