/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Film</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Film stock and its handling.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Film#getStock <em>Stock</em>}</li>
 *   <li>{@link org.catchlight.shot.Film#getExposureCompensation <em>Exposure Compensation</em>}</li>
 *   <li>{@link org.catchlight.shot.Film#getGrain <em>Grain</em>}</li>
 *   <li>{@link org.catchlight.shot.Film#getHalation <em>Halation</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getFilm()
 * @model
 * @generated
 */
public interface Film extends EObject {
	/**
	 * Returns the value of the '<em><b>Stock</b></em>' attribute.
	 * The default value is <code>"neutral"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the film look: neutral, portrait-warm, vivid, or monochrome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stock</em>' attribute.
	 * @see #setStock(String)
	 * @see org.catchlight.shot.ShotPackage#getFilm_Stock()
	 * @model default="neutral"
	 * @generated
	 */
	String getStock();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Film#getStock <em>Stock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stock</em>' attribute.
	 * @see #getStock()
	 * @generated
	 */
	void setStock(String value);

	/**
	 * Returns the value of the '<em><b>Exposure Compensation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stops, −5–5; + is brighter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exposure Compensation</em>' attribute.
	 * @see #setExposureCompensation(double)
	 * @see org.catchlight.shot.ShotPackage#getFilm_ExposureCompensation()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-5' max='5' unit='stops' step='0.1' label='exposure compensation' says='it can be {range}'"
	 * @generated
	 */
	double getExposureCompensation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Film#getExposureCompensation <em>Exposure Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exposure Compensation</em>' attribute.
	 * @see #getExposureCompensation()
	 * @generated
	 */
	void setExposureCompensation(double value);

	/**
	 * Returns the value of the '<em><b>Grain</b></em>' attribute.
	 * The default value is <code>"0.25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount of grain, 0–1; 1 is a pushed ISO 3200 film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grain</em>' attribute.
	 * @see #setGrain(double)
	 * @see org.catchlight.shot.ShotPackage#getFilm_Grain()
	 * @model default="0.25"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' step='0.05' label='grain' says='it can be {range}'"
	 * @generated
	 */
	double getGrain();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Film#getGrain <em>Grain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grain</em>' attribute.
	 * @see #getGrain()
	 * @generated
	 */
	void setGrain(double value);

	/**
	 * Returns the value of the '<em><b>Halation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount of the red glow round highlights, 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Halation</em>' attribute.
	 * @see #setHalation(double)
	 * @see org.catchlight.shot.ShotPackage#getFilm_Halation()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' step='0.05' label='halation' says='it can be {range}'"
	 * @generated
	 */
	double getHalation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Film#getHalation <em>Halation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Halation</em>' attribute.
	 * @see #getHalation()
	 * @generated
	 */
	void setHalation(double value);

} // Film
