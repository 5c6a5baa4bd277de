/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Size and crop of the picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Framing#getWidth <em>Width</em>}</li>
 *   <li>{@link org.catchlight.shot.Framing#getHeight <em>Height</em>}</li>
 *   <li>{@link org.catchlight.shot.Framing#getAimX <em>Aim X</em>}</li>
 *   <li>{@link org.catchlight.shot.Framing#getAimY <em>Aim Y</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getFraming()
 * @model
 * @generated
 */
public interface Framing extends EObject {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"960"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the picture in pixels, 16–16384.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.catchlight.shot.ShotPackage#getFraming_Width()
	 * @model default="960"
	 *        annotation="http://www.catchlight.org/range min='16' max='16384' unit='px' step='1' label='width' says='a picture can be {range} wide'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Framing#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"1200"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the picture in pixels, 16–16384.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.catchlight.shot.ShotPackage#getFraming_Height()
	 * @model default="1200"
	 *        annotation="http://www.catchlight.org/range min='16' max='16384' unit='px' step='1' label='height' says='a picture can be {range} high'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Framing#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Aim X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres that the centre of the picture lies camera right of the subject point, −2–2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aim X</em>' attribute.
	 * @see #setAimX(double)
	 * @see org.catchlight.shot.ShotPackage#getFraming_AimX()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-2' max='2' unit='m' step='0.005' label='sideways aim' says='its centre can lie {range} camera right of the face'"
	 * @generated
	 */
	double getAimX();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Framing#getAimX <em>Aim X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aim X</em>' attribute.
	 * @see #getAimX()
	 * @generated
	 */
	void setAimX(double value);

	/**
	 * Returns the value of the '<em><b>Aim Y</b></em>' attribute.
	 * The default value is <code>"-0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres that the centre of the picture lies above the subject point, −2–2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aim Y</em>' attribute.
	 * @see #setAimY(double)
	 * @see org.catchlight.shot.ShotPackage#getFraming_AimY()
	 * @model default="-0.02"
	 *        annotation="http://www.catchlight.org/range min='-2' max='2' unit='m' step='0.005' label='upward aim' says='its centre can lie {range} above the face'"
	 * @generated
	 */
	double getAimY();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Framing#getAimY <em>Aim Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aim Y</em>' attribute.
	 * @see #getAimY()
	 * @generated
	 */
	void setAimY(double value);

} // Framing
