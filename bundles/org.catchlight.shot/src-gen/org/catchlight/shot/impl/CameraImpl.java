/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Camera;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Camera</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getFocalLength <em>Focal Length</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getAperture <em>Aperture</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getSensorWidth <em>Sensor Width</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getSensorHeight <em>Sensor Height</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getFocusOffset <em>Focus Offset</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getIso <em>Iso</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getShutter <em>Shutter</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getExposureMode <em>Exposure Mode</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.CameraImpl#getWhiteBalance <em>White Balance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CameraImpl extends MinimalEObjectImpl.Container implements Camera {
	/**
	 * The default value of the '{@link #getFocalLength() <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocalLength()
	 * @generated
	 * @ordered
	 */
	protected static final double FOCAL_LENGTH_EDEFAULT = 85.0;

	/**
	 * The cached value of the '{@link #getFocalLength() <em>Focal Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocalLength()
	 * @generated
	 * @ordered
	 */
	protected double focalLength = FOCAL_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAperture() <em>Aperture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAperture()
	 * @generated
	 * @ordered
	 */
	protected static final double APERTURE_EDEFAULT = 5.6;

	/**
	 * The cached value of the '{@link #getAperture() <em>Aperture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAperture()
	 * @generated
	 * @ordered
	 */
	protected double aperture = APERTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensorWidth() <em>Sensor Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double SENSOR_WIDTH_EDEFAULT = 36.0;

	/**
	 * The cached value of the '{@link #getSensorWidth() <em>Sensor Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorWidth()
	 * @generated
	 * @ordered
	 */
	protected double sensorWidth = SENSOR_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensorHeight() <em>Sensor Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double SENSOR_HEIGHT_EDEFAULT = 24.0;

	/**
	 * The cached value of the '{@link #getSensorHeight() <em>Sensor Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorHeight()
	 * @generated
	 * @ordered
	 */
	protected double sensorHeight = SENSOR_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double DISTANCE_EDEFAULT = 1.6;

	/**
	 * The cached value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected double distance = DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final double AZIMUTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected double azimuth = AZIMUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getElevation() <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevation()
	 * @generated
	 * @ordered
	 */
	protected static final double ELEVATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getElevation() <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevation()
	 * @generated
	 * @ordered
	 */
	protected double elevation = ELEVATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected static final double ROLL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected double roll = ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFocusOffset() <em>Focus Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusOffset()
	 * @generated
	 * @ordered
	 */
	protected static final double FOCUS_OFFSET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFocusOffset() <em>Focus Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusOffset()
	 * @generated
	 * @ordered
	 */
	protected double focusOffset = FOCUS_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getIso() <em>Iso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIso()
	 * @generated
	 * @ordered
	 */
	protected static final double ISO_EDEFAULT = 100.0;

	/**
	 * The cached value of the '{@link #getIso() <em>Iso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIso()
	 * @generated
	 * @ordered
	 */
	protected double iso = ISO_EDEFAULT;

	/**
	 * The default value of the '{@link #getShutter() <em>Shutter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShutter()
	 * @generated
	 * @ordered
	 */
	protected static final double SHUTTER_EDEFAULT = 0.008;

	/**
	 * The cached value of the '{@link #getShutter() <em>Shutter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShutter()
	 * @generated
	 * @ordered
	 */
	protected double shutter = SHUTTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getExposureMode() <em>Exposure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposureMode()
	 * @generated
	 * @ordered
	 */
	protected static final ExposureMode EXPOSURE_MODE_EDEFAULT = ExposureMode.METERED;

	/**
	 * The cached value of the '{@link #getExposureMode() <em>Exposure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposureMode()
	 * @generated
	 * @ordered
	 */
	protected ExposureMode exposureMode = EXPOSURE_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhiteBalance() <em>White Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhiteBalance()
	 * @generated
	 * @ordered
	 */
	protected static final double WHITE_BALANCE_EDEFAULT = 5600.0;

	/**
	 * The cached value of the '{@link #getWhiteBalance() <em>White Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhiteBalance()
	 * @generated
	 * @ordered
	 */
	protected double whiteBalance = WHITE_BALANCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CameraImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.CAMERA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFocalLength() {
		return focalLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocalLength(double newFocalLength) {
		double oldFocalLength = focalLength;
		focalLength = newFocalLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__FOCAL_LENGTH, oldFocalLength, focalLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAperture() {
		return aperture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAperture(double newAperture) {
		double oldAperture = aperture;
		aperture = newAperture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__APERTURE, oldAperture, aperture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSensorWidth() {
		return sensorWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensorWidth(double newSensorWidth) {
		double oldSensorWidth = sensorWidth;
		sensorWidth = newSensorWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__SENSOR_WIDTH, oldSensorWidth, sensorWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSensorHeight() {
		return sensorHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensorHeight(double newSensorHeight) {
		double oldSensorHeight = sensorHeight;
		sensorHeight = newSensorHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__SENSOR_HEIGHT, oldSensorHeight, sensorHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDistance() {
		return distance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistance(double newDistance) {
		double oldDistance = distance;
		distance = newDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__DISTANCE, oldDistance, distance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAzimuth() {
		return azimuth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAzimuth(double newAzimuth) {
		double oldAzimuth = azimuth;
		azimuth = newAzimuth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__AZIMUTH, oldAzimuth, azimuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElevation() {
		return elevation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElevation(double newElevation) {
		double oldElevation = elevation;
		elevation = newElevation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__ELEVATION, oldElevation, elevation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRoll() {
		return roll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoll(double newRoll) {
		double oldRoll = roll;
		roll = newRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__ROLL, oldRoll, roll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFocusOffset() {
		return focusOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocusOffset(double newFocusOffset) {
		double oldFocusOffset = focusOffset;
		focusOffset = newFocusOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__FOCUS_OFFSET, oldFocusOffset, focusOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIso() {
		return iso;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIso(double newIso) {
		double oldIso = iso;
		iso = newIso;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__ISO, oldIso, iso));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShutter() {
		return shutter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShutter(double newShutter) {
		double oldShutter = shutter;
		shutter = newShutter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__SHUTTER, oldShutter, shutter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExposureMode getExposureMode() {
		return exposureMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExposureMode(ExposureMode newExposureMode) {
		ExposureMode oldExposureMode = exposureMode;
		exposureMode = newExposureMode == null ? EXPOSURE_MODE_EDEFAULT : newExposureMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__EXPOSURE_MODE, oldExposureMode, exposureMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWhiteBalance() {
		return whiteBalance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhiteBalance(double newWhiteBalance) {
		double oldWhiteBalance = whiteBalance;
		whiteBalance = newWhiteBalance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.CAMERA__WHITE_BALANCE, oldWhiteBalance, whiteBalance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.CAMERA__FOCAL_LENGTH:
				return getFocalLength();
			case ShotPackage.CAMERA__APERTURE:
				return getAperture();
			case ShotPackage.CAMERA__SENSOR_WIDTH:
				return getSensorWidth();
			case ShotPackage.CAMERA__SENSOR_HEIGHT:
				return getSensorHeight();
			case ShotPackage.CAMERA__DISTANCE:
				return getDistance();
			case ShotPackage.CAMERA__AZIMUTH:
				return getAzimuth();
			case ShotPackage.CAMERA__ELEVATION:
				return getElevation();
			case ShotPackage.CAMERA__ROLL:
				return getRoll();
			case ShotPackage.CAMERA__FOCUS_OFFSET:
				return getFocusOffset();
			case ShotPackage.CAMERA__ISO:
				return getIso();
			case ShotPackage.CAMERA__SHUTTER:
				return getShutter();
			case ShotPackage.CAMERA__EXPOSURE_MODE:
				return getExposureMode();
			case ShotPackage.CAMERA__WHITE_BALANCE:
				return getWhiteBalance();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ShotPackage.CAMERA__FOCAL_LENGTH:
				setFocalLength((Double)newValue);
				return;
			case ShotPackage.CAMERA__APERTURE:
				setAperture((Double)newValue);
				return;
			case ShotPackage.CAMERA__SENSOR_WIDTH:
				setSensorWidth((Double)newValue);
				return;
			case ShotPackage.CAMERA__SENSOR_HEIGHT:
				setSensorHeight((Double)newValue);
				return;
			case ShotPackage.CAMERA__DISTANCE:
				setDistance((Double)newValue);
				return;
			case ShotPackage.CAMERA__AZIMUTH:
				setAzimuth((Double)newValue);
				return;
			case ShotPackage.CAMERA__ELEVATION:
				setElevation((Double)newValue);
				return;
			case ShotPackage.CAMERA__ROLL:
				setRoll((Double)newValue);
				return;
			case ShotPackage.CAMERA__FOCUS_OFFSET:
				setFocusOffset((Double)newValue);
				return;
			case ShotPackage.CAMERA__ISO:
				setIso((Double)newValue);
				return;
			case ShotPackage.CAMERA__SHUTTER:
				setShutter((Double)newValue);
				return;
			case ShotPackage.CAMERA__EXPOSURE_MODE:
				setExposureMode((ExposureMode)newValue);
				return;
			case ShotPackage.CAMERA__WHITE_BALANCE:
				setWhiteBalance((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ShotPackage.CAMERA__FOCAL_LENGTH:
				setFocalLength(FOCAL_LENGTH_EDEFAULT);
				return;
			case ShotPackage.CAMERA__APERTURE:
				setAperture(APERTURE_EDEFAULT);
				return;
			case ShotPackage.CAMERA__SENSOR_WIDTH:
				setSensorWidth(SENSOR_WIDTH_EDEFAULT);
				return;
			case ShotPackage.CAMERA__SENSOR_HEIGHT:
				setSensorHeight(SENSOR_HEIGHT_EDEFAULT);
				return;
			case ShotPackage.CAMERA__DISTANCE:
				setDistance(DISTANCE_EDEFAULT);
				return;
			case ShotPackage.CAMERA__AZIMUTH:
				setAzimuth(AZIMUTH_EDEFAULT);
				return;
			case ShotPackage.CAMERA__ELEVATION:
				setElevation(ELEVATION_EDEFAULT);
				return;
			case ShotPackage.CAMERA__ROLL:
				setRoll(ROLL_EDEFAULT);
				return;
			case ShotPackage.CAMERA__FOCUS_OFFSET:
				setFocusOffset(FOCUS_OFFSET_EDEFAULT);
				return;
			case ShotPackage.CAMERA__ISO:
				setIso(ISO_EDEFAULT);
				return;
			case ShotPackage.CAMERA__SHUTTER:
				setShutter(SHUTTER_EDEFAULT);
				return;
			case ShotPackage.CAMERA__EXPOSURE_MODE:
				setExposureMode(EXPOSURE_MODE_EDEFAULT);
				return;
			case ShotPackage.CAMERA__WHITE_BALANCE:
				setWhiteBalance(WHITE_BALANCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ShotPackage.CAMERA__FOCAL_LENGTH:
				return focalLength != FOCAL_LENGTH_EDEFAULT;
			case ShotPackage.CAMERA__APERTURE:
				return aperture != APERTURE_EDEFAULT;
			case ShotPackage.CAMERA__SENSOR_WIDTH:
				return sensorWidth != SENSOR_WIDTH_EDEFAULT;
			case ShotPackage.CAMERA__SENSOR_HEIGHT:
				return sensorHeight != SENSOR_HEIGHT_EDEFAULT;
			case ShotPackage.CAMERA__DISTANCE:
				return distance != DISTANCE_EDEFAULT;
			case ShotPackage.CAMERA__AZIMUTH:
				return azimuth != AZIMUTH_EDEFAULT;
			case ShotPackage.CAMERA__ELEVATION:
				return elevation != ELEVATION_EDEFAULT;
			case ShotPackage.CAMERA__ROLL:
				return roll != ROLL_EDEFAULT;
			case ShotPackage.CAMERA__FOCUS_OFFSET:
				return focusOffset != FOCUS_OFFSET_EDEFAULT;
			case ShotPackage.CAMERA__ISO:
				return iso != ISO_EDEFAULT;
			case ShotPackage.CAMERA__SHUTTER:
				return shutter != SHUTTER_EDEFAULT;
			case ShotPackage.CAMERA__EXPOSURE_MODE:
				return exposureMode != EXPOSURE_MODE_EDEFAULT;
			case ShotPackage.CAMERA__WHITE_BALANCE:
				return whiteBalance != WHITE_BALANCE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (focalLength: ");
		result.append(focalLength);
		result.append(", aperture: ");
		result.append(aperture);
		result.append(", sensorWidth: ");
		result.append(sensorWidth);
		result.append(", sensorHeight: ");
		result.append(sensorHeight);
		result.append(", distance: ");
		result.append(distance);
		result.append(", azimuth: ");
		result.append(azimuth);
		result.append(", elevation: ");
		result.append(elevation);
		result.append(", roll: ");
		result.append(roll);
		result.append(", focusOffset: ");
		result.append(focusOffset);
		result.append(", iso: ");
		result.append(iso);
		result.append(", shutter: ");
		result.append(shutter);
		result.append(", exposureMode: ");
		result.append(exposureMode);
		result.append(", whiteBalance: ");
		result.append(whiteBalance);
		result.append(')');
		return result.toString();
	}

} //CameraImpl
