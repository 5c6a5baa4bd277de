/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Camera</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The camera.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Camera#getFocalLength <em>Focal Length</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getAperture <em>Aperture</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getSensorWidth <em>Sensor Width</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getSensorHeight <em>Sensor Height</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getFocusOffset <em>Focus Offset</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getIso <em>Iso</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getShutter <em>Shutter</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getExposureMode <em>Exposure Mode</em>}</li>
 *   <li>{@link org.catchlight.shot.Camera#getWhiteBalance <em>White Balance</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getCamera()
 * @model
 * @generated
 */
public interface Camera extends EObject {
	/**
	 * Returns the value of the '<em><b>Focal Length</b></em>' attribute.
	 * The default value is <code>"85"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Millimetres, 8–1200.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focal Length</em>' attribute.
	 * @see #setFocalLength(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_FocalLength()
	 * @model default="85"
	 *        annotation="http://www.catchlight.org/range min='8' max='1200' unit='mm' step='1' label='focal length' says='a lens can be {range} long'"
	 * @generated
	 */
	double getFocalLength();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getFocalLength <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focal Length</em>' attribute.
	 * @see #getFocalLength()
	 * @generated
	 */
	void setFocalLength(double value);

	/**
	 * Returns the value of the '<em><b>Aperture</b></em>' attribute.
	 * The default value is <code>"5.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * f-number, 0.7–64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aperture</em>' attribute.
	 * @see #setAperture(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Aperture()
	 * @model default="5.6"
	 *        annotation="http://www.catchlight.org/range min='0.7' max='64' unit='f/' step='0.1' label='aperture' says='a lens can open {range}'"
	 * @generated
	 */
	double getAperture();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getAperture <em>Aperture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aperture</em>' attribute.
	 * @see #getAperture()
	 * @generated
	 */
	void setAperture(double value);

	/**
	 * Returns the value of the '<em><b>Sensor Width</b></em>' attribute.
	 * The default value is <code>"36"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Long side of the sensor in millimetres, 4–100; it lies along the long side of the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensor Width</em>' attribute.
	 * @see #setSensorWidth(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_SensorWidth()
	 * @model default="36"
	 *        annotation="http://www.catchlight.org/range min='4' max='100' unit='mm' step='0.1' label='sensor' says='its long side can be {range}'"
	 * @generated
	 */
	double getSensorWidth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getSensorWidth <em>Sensor Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensor Width</em>' attribute.
	 * @see #getSensorWidth()
	 * @generated
	 */
	void setSensorWidth(double value);

	/**
	 * Returns the value of the '<em><b>Sensor Height</b></em>' attribute.
	 * The default value is <code>"24"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short side of the sensor in millimetres, 3–100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensor Height</em>' attribute.
	 * @see #setSensorHeight(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_SensorHeight()
	 * @model default="24"
	 *        annotation="http://www.catchlight.org/range min='3' max='100' unit='mm' step='0.1' label='sensor' says='its short side can be {range}'"
	 * @generated
	 */
	double getSensorHeight();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getSensorHeight <em>Sensor Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensor Height</em>' attribute.
	 * @see #getSensorHeight()
	 * @generated
	 */
	void setSensorHeight(double value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * The default value is <code>"1.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres from the entrance pupil to the subject point, 0.2–50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Distance()
	 * @model default="1.6"
	 *        annotation="http://www.catchlight.org/range min='0.2' max='50' unit='m' step='0.05' label='distance' says='a camera can stand {range} from the face'"
	 * @generated
	 */
	double getDistance();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(double value);

	/**
	 * Returns the value of the '<em><b>Azimuth</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees that the camera has orbited from its home position, −180–180; + is camera right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Azimuth()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-180' max='180' unit='\260' step='1' label='azimuth' says='a camera can stand {range} round the face'"
	 * @generated
	 */
	double getAzimuth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(double value);

	/**
	 * Returns the value of the '<em><b>Elevation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees above the subject point, −80–80.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elevation</em>' attribute.
	 * @see #setElevation(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Elevation()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-80' max='80' unit='\260' step='1' label='elevation' says='a camera can stand {range} above the face'"
	 * @generated
	 */
	double getElevation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getElevation <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elevation</em>' attribute.
	 * @see #getElevation()
	 * @generated
	 */
	void setElevation(double value);

	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees, −180–180; + turns the camera clockwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see #setRoll(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Roll()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-180' max='180' unit='\260' step='1' label='roll' says='a camera can be turned {range}'"
	 * @generated
	 */
	double getRoll();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getRoll <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(double value);

	/**
	 * Returns the value of the '<em><b>Focus Offset</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres that the plane of focus lies behind the near eye, −2–20; negative is in front of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus Offset</em>' attribute.
	 * @see #setFocusOffset(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_FocusOffset()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-2' max='20' unit='m' step='0.005' label='focus' says='it can lie {range} behind the near eye'"
	 * @generated
	 */
	double getFocusOffset();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getFocusOffset <em>Focus Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus Offset</em>' attribute.
	 * @see #getFocusOffset()
	 * @generated
	 */
	void setFocusOffset(double value);

	/**
	 * Returns the value of the '<em><b>Iso</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO speed, 25–409600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iso</em>' attribute.
	 * @see #setIso(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Iso()
	 * @model default="100"
	 *        annotation="http://www.catchlight.org/range min='25' max='409600' unit='ISO' step='1' label='sensitivity' says='a camera can be set to {range}'"
	 * @generated
	 */
	double getIso();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getIso <em>Iso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iso</em>' attribute.
	 * @see #getIso()
	 * @generated
	 */
	void setIso(double value);

	/**
	 * Returns the value of the '<em><b>Shutter</b></em>' attribute.
	 * The default value is <code>"0.008"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exposure time in seconds, 1/32000–3600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shutter</em>' attribute.
	 * @see #setShutter(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_Shutter()
	 * @model default="0.008"
	 *        annotation="http://www.catchlight.org/range min='0.00003125' max='3600' unit='s' step='0.001' label='shutter' says='a shutter can stay open {range}'"
	 * @generated
	 */
	double getShutter();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getShutter <em>Shutter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shutter</em>' attribute.
	 * @see #getShutter()
	 * @generated
	 */
	void setShutter(double value);

	/**
	 * Returns the value of the '<em><b>Exposure Mode</b></em>' attribute.
	 * The default value is <code>"metered"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.ExposureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sets the exposure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exposure Mode</em>' attribute.
	 * @see org.catchlight.shot.ExposureMode
	 * @see #setExposureMode(ExposureMode)
	 * @see org.catchlight.shot.ShotPackage#getCamera_ExposureMode()
	 * @model default="metered"
	 * @generated
	 */
	ExposureMode getExposureMode();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getExposureMode <em>Exposure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exposure Mode</em>' attribute.
	 * @see org.catchlight.shot.ExposureMode
	 * @see #getExposureMode()
	 * @generated
	 */
	void setExposureMode(ExposureMode value);

	/**
	 * Returns the value of the '<em><b>White Balance</b></em>' attribute.
	 * The default value is <code>"5600"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kelvin, 1667–25000: light of this colour temperature comes out neutral.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>White Balance</em>' attribute.
	 * @see #setWhiteBalance(double)
	 * @see org.catchlight.shot.ShotPackage#getCamera_WhiteBalance()
	 * @model default="5600"
	 *        annotation="http://www.catchlight.org/range min='1667' max='25000' unit='K' step='50' label='white balance' says='it can be {range}'"
	 * @generated
	 */
	double getWhiteBalance();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Camera#getWhiteBalance <em>White Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>White Balance</em>' attribute.
	 * @see #getWhiteBalance()
	 * @generated
	 */
	void setWhiteBalance(double value);

} // Camera
