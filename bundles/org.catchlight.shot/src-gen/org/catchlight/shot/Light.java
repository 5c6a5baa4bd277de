/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Light</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One light of the rig. Set coordinates: azimuth 0° is from the subject toward the camera's home position, + is camera right; elevation + is up; distance is from the subject point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Light#getName <em>Name</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getRole <em>Role</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getGroup <em>Group</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getElevation <em>Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getWidth <em>Width</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getHeight <em>Height</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getFeatherAzimuth <em>Feather Azimuth</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getFeatherElevation <em>Feather Elevation</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getGridAngle <em>Grid Angle</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getPower <em>Power</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getKelvin <em>Kelvin</em>}</li>
 *   <li>{@link org.catchlight.shot.Light#getGel <em>Gel</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getLight()
 * @model
 * @generated
 */
public interface Light extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>"Light"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the light, unique in its rig by custom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.catchlight.shot.ShotPackage#getLight_Name()
	 * @model default="Light"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"key"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.LightRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the light does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.catchlight.shot.LightRole
	 * @see #setRole(LightRole)
	 * @see org.catchlight.shot.ShotPackage#getLight_Role()
	 * @model default="key"
	 * @generated
	 */
	LightRole getRole();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.catchlight.shot.LightRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(LightRole value);

	/**
	 * Returns the value of the '<em><b>Fixture</b></em>' attribute.
	 * The default value is <code>"softbox"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.Fixture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source and modifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixture</em>' attribute.
	 * @see org.catchlight.shot.Fixture
	 * @see #setFixture(Fixture)
	 * @see org.catchlight.shot.ShotPackage#getLight_Fixture()
	 * @model default="softbox"
	 * @generated
	 */
	Fixture getFixture();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getFixture <em>Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixture</em>' attribute.
	 * @see org.catchlight.shot.Fixture
	 * @see #getFixture()
	 * @generated
	 */
	void setFixture(Fixture value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the light is on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.catchlight.shot.ShotPackage#getLight_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lights with the same group are moved, dimmed and switched together; empty for a light of its own. The picture does not depend on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.catchlight.shot.ShotPackage#getLight_Group()
	 * @model default=""
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Azimuth</b></em>' attribute.
	 * The default value is <code>"45"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees, −180–180; + is camera right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Azimuth()
	 * @model default="45"
	 *        annotation="http://www.catchlight.org/range min='-180' max='180' unit='\260' step='1' label='azimuth' says='a light can stand {range} round the face'"
	 * @generated
	 */
	double getAzimuth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(double value);

	/**
	 * Returns the value of the '<em><b>Elevation</b></em>' attribute.
	 * The default value is <code>"35"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees, −90–90; + is above the eyes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elevation</em>' attribute.
	 * @see #setElevation(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Elevation()
	 * @model default="35"
	 *        annotation="http://www.catchlight.org/range min='-90' max='90' unit='\260' step='1' label='elevation' says='a light can stand {range} above the eyes'"
	 * @generated
	 */
	double getElevation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getElevation <em>Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elevation</em>' attribute.
	 * @see #getElevation()
	 * @generated
	 */
	void setElevation(double value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * The default value is <code>"1.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres from the subject point to the centre of the emitting face, 0.2–50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Distance()
	 * @model default="1.2"
	 *        annotation="http://www.catchlight.org/range min='0.2' max='50' unit='m' step='0.05' label='distance' says='a light can stand {range} from the face'"
	 * @generated
	 */
	double getDistance();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the emitting face in metres, 0.005–10; the diameter of a round fixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Width()
	 * @model default="0.6"
	 *        annotation="http://www.catchlight.org/range min='0.005' max='10' unit='m' step='0.05' label='width' says='a light can be {range} wide'"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the emitting face in metres, 0.005–10; ignored for a round fixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Height()
	 * @model default="0.6"
	 *        annotation="http://www.catchlight.org/range min='0.005' max='10' unit='m' step='0.05' label='height' says='a light can be {range} high'"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Rotation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the emitting face about its axis in degrees, −180–180.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation</em>' attribute.
	 * @see #setRotation(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Rotation()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-180' max='180' unit='\260' step='1' label='rotation' says='a light can be turned {range} about its axis'"
	 * @generated
	 */
	double getRotation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getRotation <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation</em>' attribute.
	 * @see #getRotation()
	 * @generated
	 */
	void setRotation(double value);

	/**
	 * Returns the value of the '<em><b>Feather Azimuth</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the light's axis away from the subject, sideways, in degrees, −80–80; + is camera right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feather Azimuth</em>' attribute.
	 * @see #setFeatherAzimuth(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_FeatherAzimuth()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-80' max='80' unit='\260' step='1' label='sideways feathering' says='a light can be feathered {range}'"
	 * @generated
	 */
	double getFeatherAzimuth();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getFeatherAzimuth <em>Feather Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feather Azimuth</em>' attribute.
	 * @see #getFeatherAzimuth()
	 * @generated
	 */
	void setFeatherAzimuth(double value);

	/**
	 * Returns the value of the '<em><b>Feather Elevation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the light's axis away from the subject, upward, in degrees, −80–80.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feather Elevation</em>' attribute.
	 * @see #setFeatherElevation(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_FeatherElevation()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-80' max='80' unit='\260' step='1' label='upward feathering' says='a light can be feathered {range}'"
	 * @generated
	 */
	double getFeatherElevation();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getFeatherElevation <em>Feather Elevation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feather Elevation</em>' attribute.
	 * @see #getFeatherElevation()
	 * @generated
	 */
	void setFeatherElevation(double value);

	/**
	 * Returns the value of the '<em><b>Grid Angle</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full beam angle of a honeycomb, grid or snoot in degrees, 5–90; 0 means no grid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid Angle</em>' attribute.
	 * @see #setGridAngle(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_GridAngle()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='5' max='90' unit='\260' step='1' label='grid' says='a grid can let through {range}, and 0 means no grid' off='0'"
	 * @generated
	 */
	double getGridAngle();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getGridAngle <em>Grid Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grid Angle</em>' attribute.
	 * @see #getGridAngle()
	 * @generated
	 */
	void setGridAngle(double value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stops, −10–10. At 0 a studio fixture gives EV 10 (ISO 100, incident) on its axis at 1 m as a point source; the sun gives EV 15 and the sky EV 12 wherever they are. A reflector ignores it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Power()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-10' max='10' unit='stops' step='0.1' label='power' says='a light can be set to {range}'"
	 * @generated
	 */
	double getPower();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(double value);

	/**
	 * Returns the value of the '<em><b>Kelvin</b></em>' attribute.
	 * The default value is <code>"5600"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Correlated colour temperature in kelvin, 1667–25000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kelvin</em>' attribute.
	 * @see #setKelvin(double)
	 * @see org.catchlight.shot.ShotPackage#getLight_Kelvin()
	 * @model default="5600"
	 *        annotation="http://www.catchlight.org/range min='1667' max='25000' unit='K' step='50' label='colour temperature' says='a light can be {range}'"
	 * @generated
	 */
	double getKelvin();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getKelvin <em>Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kelvin</em>' attribute.
	 * @see #getKelvin()
	 * @generated
	 */
	void setKelvin(double value);

	/**
	 * Returns the value of the '<em><b>Gel</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a colour gel, such as CTO, 1/2 CTO or 1/4 CTB; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gel</em>' attribute.
	 * @see #setGel(String)
	 * @see org.catchlight.shot.ShotPackage#getLight_Gel()
	 * @model default=""
	 * @generated
	 */
	String getGel();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Light#getGel <em>Gel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gel</em>' attribute.
	 * @see #getGel()
	 * @generated
	 */
	void setGel(String value);

} // Light
