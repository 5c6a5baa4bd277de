/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Light</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getFeatherAzimuth <em>Feather Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getFeatherElevation <em>Feather Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getGridAngle <em>Grid Angle</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getKelvin <em>Kelvin</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.LightImpl#getGel <em>Gel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LightImpl extends MinimalEObjectImpl.Container implements Light {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "Light";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final LightRole ROLE_EDEFAULT = LightRole.KEY;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected LightRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixture() <em>Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixture()
	 * @generated
	 * @ordered
	 */
	protected static final Fixture FIXTURE_EDEFAULT = Fixture.SOFTBOX;

	/**
	 * The cached value of the '{@link #getFixture() <em>Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixture()
	 * @generated
	 * @ordered
	 */
	protected Fixture fixture = FIXTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final double AZIMUTH_EDEFAULT = 45.0;

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
	protected static final double ELEVATION_EDEFAULT = 35.0;

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
	 * The default value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double DISTANCE_EDEFAULT = 1.2;

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
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.6;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 0.6;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected static final double ROTATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected double rotation = ROTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatherAzimuth() <em>Feather Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatherAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final double FEATHER_AZIMUTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFeatherAzimuth() <em>Feather Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatherAzimuth()
	 * @generated
	 * @ordered
	 */
	protected double featherAzimuth = FEATHER_AZIMUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatherElevation() <em>Feather Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatherElevation()
	 * @generated
	 * @ordered
	 */
	protected static final double FEATHER_ELEVATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFeatherElevation() <em>Feather Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatherElevation()
	 * @generated
	 * @ordered
	 */
	protected double featherElevation = FEATHER_ELEVATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGridAngle() <em>Grid Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGridAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double GRID_ANGLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGridAngle() <em>Grid Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGridAngle()
	 * @generated
	 * @ordered
	 */
	protected double gridAngle = GRID_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final double POWER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected double power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKelvin() <em>Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKelvin()
	 * @generated
	 * @ordered
	 */
	protected static final double KELVIN_EDEFAULT = 5600.0;

	/**
	 * The cached value of the '{@link #getKelvin() <em>Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKelvin()
	 * @generated
	 * @ordered
	 */
	protected double kelvin = KELVIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGel() <em>Gel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGel()
	 * @generated
	 * @ordered
	 */
	protected static final String GEL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getGel() <em>Gel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGel()
	 * @generated
	 * @ordered
	 */
	protected String gel = GEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LightImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.LIGHT;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LightRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(LightRole newRole) {
		LightRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fixture getFixture() {
		return fixture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixture(Fixture newFixture) {
		Fixture oldFixture = fixture;
		fixture = newFixture == null ? FIXTURE_EDEFAULT : newFixture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__FIXTURE, oldFixture, fixture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__GROUP, oldGroup, group));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__AZIMUTH, oldAzimuth, azimuth));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__ELEVATION, oldElevation, elevation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__DISTANCE, oldDistance, distance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRotation() {
		return rotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotation(double newRotation) {
		double oldRotation = rotation;
		rotation = newRotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__ROTATION, oldRotation, rotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFeatherAzimuth() {
		return featherAzimuth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatherAzimuth(double newFeatherAzimuth) {
		double oldFeatherAzimuth = featherAzimuth;
		featherAzimuth = newFeatherAzimuth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__FEATHER_AZIMUTH, oldFeatherAzimuth, featherAzimuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFeatherElevation() {
		return featherElevation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatherElevation(double newFeatherElevation) {
		double oldFeatherElevation = featherElevation;
		featherElevation = newFeatherElevation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__FEATHER_ELEVATION, oldFeatherElevation, featherElevation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGridAngle() {
		return gridAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGridAngle(double newGridAngle) {
		double oldGridAngle = gridAngle;
		gridAngle = newGridAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__GRID_ANGLE, oldGridAngle, gridAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(double newPower) {
		double oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getKelvin() {
		return kelvin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKelvin(double newKelvin) {
		double oldKelvin = kelvin;
		kelvin = newKelvin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__KELVIN, oldKelvin, kelvin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGel() {
		return gel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGel(String newGel) {
		String oldGel = gel;
		gel = newGel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.LIGHT__GEL, oldGel, gel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.LIGHT__NAME:
				return getName();
			case ShotPackage.LIGHT__ROLE:
				return getRole();
			case ShotPackage.LIGHT__FIXTURE:
				return getFixture();
			case ShotPackage.LIGHT__ENABLED:
				return isEnabled();
			case ShotPackage.LIGHT__GROUP:
				return getGroup();
			case ShotPackage.LIGHT__AZIMUTH:
				return getAzimuth();
			case ShotPackage.LIGHT__ELEVATION:
				return getElevation();
			case ShotPackage.LIGHT__DISTANCE:
				return getDistance();
			case ShotPackage.LIGHT__WIDTH:
				return getWidth();
			case ShotPackage.LIGHT__HEIGHT:
				return getHeight();
			case ShotPackage.LIGHT__ROTATION:
				return getRotation();
			case ShotPackage.LIGHT__FEATHER_AZIMUTH:
				return getFeatherAzimuth();
			case ShotPackage.LIGHT__FEATHER_ELEVATION:
				return getFeatherElevation();
			case ShotPackage.LIGHT__GRID_ANGLE:
				return getGridAngle();
			case ShotPackage.LIGHT__POWER:
				return getPower();
			case ShotPackage.LIGHT__KELVIN:
				return getKelvin();
			case ShotPackage.LIGHT__GEL:
				return getGel();
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
			case ShotPackage.LIGHT__NAME:
				setName((String)newValue);
				return;
			case ShotPackage.LIGHT__ROLE:
				setRole((LightRole)newValue);
				return;
			case ShotPackage.LIGHT__FIXTURE:
				setFixture((Fixture)newValue);
				return;
			case ShotPackage.LIGHT__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ShotPackage.LIGHT__GROUP:
				setGroup((String)newValue);
				return;
			case ShotPackage.LIGHT__AZIMUTH:
				setAzimuth((Double)newValue);
				return;
			case ShotPackage.LIGHT__ELEVATION:
				setElevation((Double)newValue);
				return;
			case ShotPackage.LIGHT__DISTANCE:
				setDistance((Double)newValue);
				return;
			case ShotPackage.LIGHT__WIDTH:
				setWidth((Double)newValue);
				return;
			case ShotPackage.LIGHT__HEIGHT:
				setHeight((Double)newValue);
				return;
			case ShotPackage.LIGHT__ROTATION:
				setRotation((Double)newValue);
				return;
			case ShotPackage.LIGHT__FEATHER_AZIMUTH:
				setFeatherAzimuth((Double)newValue);
				return;
			case ShotPackage.LIGHT__FEATHER_ELEVATION:
				setFeatherElevation((Double)newValue);
				return;
			case ShotPackage.LIGHT__GRID_ANGLE:
				setGridAngle((Double)newValue);
				return;
			case ShotPackage.LIGHT__POWER:
				setPower((Double)newValue);
				return;
			case ShotPackage.LIGHT__KELVIN:
				setKelvin((Double)newValue);
				return;
			case ShotPackage.LIGHT__GEL:
				setGel((String)newValue);
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
			case ShotPackage.LIGHT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ShotPackage.LIGHT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ShotPackage.LIGHT__FIXTURE:
				setFixture(FIXTURE_EDEFAULT);
				return;
			case ShotPackage.LIGHT__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case ShotPackage.LIGHT__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ShotPackage.LIGHT__AZIMUTH:
				setAzimuth(AZIMUTH_EDEFAULT);
				return;
			case ShotPackage.LIGHT__ELEVATION:
				setElevation(ELEVATION_EDEFAULT);
				return;
			case ShotPackage.LIGHT__DISTANCE:
				setDistance(DISTANCE_EDEFAULT);
				return;
			case ShotPackage.LIGHT__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ShotPackage.LIGHT__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ShotPackage.LIGHT__ROTATION:
				setRotation(ROTATION_EDEFAULT);
				return;
			case ShotPackage.LIGHT__FEATHER_AZIMUTH:
				setFeatherAzimuth(FEATHER_AZIMUTH_EDEFAULT);
				return;
			case ShotPackage.LIGHT__FEATHER_ELEVATION:
				setFeatherElevation(FEATHER_ELEVATION_EDEFAULT);
				return;
			case ShotPackage.LIGHT__GRID_ANGLE:
				setGridAngle(GRID_ANGLE_EDEFAULT);
				return;
			case ShotPackage.LIGHT__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case ShotPackage.LIGHT__KELVIN:
				setKelvin(KELVIN_EDEFAULT);
				return;
			case ShotPackage.LIGHT__GEL:
				setGel(GEL_EDEFAULT);
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
			case ShotPackage.LIGHT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ShotPackage.LIGHT__ROLE:
				return role != ROLE_EDEFAULT;
			case ShotPackage.LIGHT__FIXTURE:
				return fixture != FIXTURE_EDEFAULT;
			case ShotPackage.LIGHT__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case ShotPackage.LIGHT__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ShotPackage.LIGHT__AZIMUTH:
				return azimuth != AZIMUTH_EDEFAULT;
			case ShotPackage.LIGHT__ELEVATION:
				return elevation != ELEVATION_EDEFAULT;
			case ShotPackage.LIGHT__DISTANCE:
				return distance != DISTANCE_EDEFAULT;
			case ShotPackage.LIGHT__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ShotPackage.LIGHT__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ShotPackage.LIGHT__ROTATION:
				return rotation != ROTATION_EDEFAULT;
			case ShotPackage.LIGHT__FEATHER_AZIMUTH:
				return featherAzimuth != FEATHER_AZIMUTH_EDEFAULT;
			case ShotPackage.LIGHT__FEATHER_ELEVATION:
				return featherElevation != FEATHER_ELEVATION_EDEFAULT;
			case ShotPackage.LIGHT__GRID_ANGLE:
				return gridAngle != GRID_ANGLE_EDEFAULT;
			case ShotPackage.LIGHT__POWER:
				return power != POWER_EDEFAULT;
			case ShotPackage.LIGHT__KELVIN:
				return kelvin != KELVIN_EDEFAULT;
			case ShotPackage.LIGHT__GEL:
				return GEL_EDEFAULT == null ? gel != null : !GEL_EDEFAULT.equals(gel);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", role: ");
		result.append(role);
		result.append(", fixture: ");
		result.append(fixture);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", group: ");
		result.append(group);
		result.append(", azimuth: ");
		result.append(azimuth);
		result.append(", elevation: ");
		result.append(elevation);
		result.append(", distance: ");
		result.append(distance);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", rotation: ");
		result.append(rotation);
		result.append(", featherAzimuth: ");
		result.append(featherAzimuth);
		result.append(", featherElevation: ");
		result.append(featherElevation);
		result.append(", gridAngle: ");
		result.append(gridAngle);
		result.append(", power: ");
		result.append(power);
		result.append(", kelvin: ");
		result.append(kelvin);
		result.append(", gel: ");
		result.append(gel);
		result.append(')');
		return result.toString();
	}

} //LightImpl
