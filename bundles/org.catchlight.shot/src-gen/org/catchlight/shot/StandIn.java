/**
 */
package org.catchlight.shot;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stand In</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The procedural head: identity, look and pose of the head.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.StandIn#getIdentitySeed <em>Identity Seed</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getSkinTone <em>Skin Tone</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getAge <em>Age</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getHairStyle <em>Hair Style</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getHairColour <em>Hair Colour</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getEyeColour <em>Eye Colour</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getHeadYaw <em>Head Yaw</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getHeadPitch <em>Head Pitch</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getHeadRoll <em>Head Roll</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getGazeYaw <em>Gaze Yaw</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getGazePitch <em>Gaze Pitch</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getTraits <em>Traits</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getNeckline <em>Neckline</em>}</li>
 *   <li>{@link org.catchlight.shot.StandIn#getExpression <em>Expression</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getStandIn()
 * @model
 * @generated
 */
public interface StandIn extends EObject {
	/**
	 * Returns the value of the '<em><b>Identity Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed from which the traits that are not given are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity Seed</em>' attribute.
	 * @see #setIdentitySeed(long)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_IdentitySeed()
	 * @model default="1"
	 * @generated
	 */
	long getIdentitySeed();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getIdentitySeed <em>Identity Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity Seed</em>' attribute.
	 * @see #getIdentitySeed()
	 * @generated
	 */
	void setIdentitySeed(long value);

	/**
	 * Returns the value of the '<em><b>Skin Tone</b></em>' attribute.
	 * The default value is <code>"light"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.SkinTone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skin tone class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skin Tone</em>' attribute.
	 * @see org.catchlight.shot.SkinTone
	 * @see #setSkinTone(SkinTone)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_SkinTone()
	 * @model default="light"
	 * @generated
	 */
	SkinTone getSkinTone();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getSkinTone <em>Skin Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skin Tone</em>' attribute.
	 * @see org.catchlight.shot.SkinTone
	 * @see #getSkinTone()
	 * @generated
	 */
	void setSkinTone(SkinTone value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Apparent age in years, 18–90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_Age()
	 * @model default="32"
	 *        annotation="http://www.catchlight.org/range min='18' max='90' unit='years' step='1' label='age' says='the stand-in can be {range} old'"
	 * @generated
	 */
	double getAge();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(double value);

	/**
	 * Returns the value of the '<em><b>Hair Style</b></em>' attribute.
	 * The default value is <code>"short"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.HairStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hair style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hair Style</em>' attribute.
	 * @see org.catchlight.shot.HairStyle
	 * @see #setHairStyle(HairStyle)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_HairStyle()
	 * @model default="short"
	 * @generated
	 */
	HairStyle getHairStyle();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getHairStyle <em>Hair Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hair Style</em>' attribute.
	 * @see org.catchlight.shot.HairStyle
	 * @see #getHairStyle()
	 * @generated
	 */
	void setHairStyle(HairStyle value);

	/**
	 * Returns the value of the '<em><b>Hair Colour</b></em>' attribute.
	 * The default value is <code>"#3b2a20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hair colour as sRGB #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hair Colour</em>' attribute.
	 * @see #setHairColour(String)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_HairColour()
	 * @model default="#3b2a20"
	 *        annotation="http://www.catchlight.org/colour label='hair colour'"
	 * @generated
	 */
	String getHairColour();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getHairColour <em>Hair Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hair Colour</em>' attribute.
	 * @see #getHairColour()
	 * @generated
	 */
	void setHairColour(String value);

	/**
	 * Returns the value of the '<em><b>Eye Colour</b></em>' attribute.
	 * The default value is <code>"#5b4630"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iris colour as sRGB #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eye Colour</em>' attribute.
	 * @see #setEyeColour(String)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_EyeColour()
	 * @model default="#5b4630"
	 *        annotation="http://www.catchlight.org/colour label='eye colour'"
	 * @generated
	 */
	String getEyeColour();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getEyeColour <em>Eye Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eye Colour</em>' attribute.
	 * @see #getEyeColour()
	 * @generated
	 */
	void setEyeColour(String value);

	/**
	 * Returns the value of the '<em><b>Head Yaw</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the head in degrees, −90–90; + turns the face toward camera right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head Yaw</em>' attribute.
	 * @see #setHeadYaw(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_HeadYaw()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-90' max='90' unit='\260' step='1' label='turn of the head' says='the head can turn {range}'"
	 * @generated
	 */
	double getHeadYaw();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getHeadYaw <em>Head Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head Yaw</em>' attribute.
	 * @see #getHeadYaw()
	 * @generated
	 */
	void setHeadYaw(double value);

	/**
	 * Returns the value of the '<em><b>Head Pitch</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nod of the head in degrees, −40–40; + lifts the chin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head Pitch</em>' attribute.
	 * @see #setHeadPitch(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_HeadPitch()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-40' max='40' unit='\260' step='1' label='nod of the head' says='the head can nod {range}'"
	 * @generated
	 */
	double getHeadPitch();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getHeadPitch <em>Head Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head Pitch</em>' attribute.
	 * @see #getHeadPitch()
	 * @generated
	 */
	void setHeadPitch(double value);

	/**
	 * Returns the value of the '<em><b>Head Roll</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tilt of the head in degrees, −40–40; + tilts the crown toward camera right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head Roll</em>' attribute.
	 * @see #setHeadRoll(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_HeadRoll()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-40' max='40' unit='\260' step='1' label='tilt of the head' says='the head can tilt {range}'"
	 * @generated
	 */
	double getHeadRoll();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getHeadRoll <em>Head Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head Roll</em>' attribute.
	 * @see #getHeadRoll()
	 * @generated
	 */
	void setHeadRoll(double value);

	/**
	 * Returns the value of the '<em><b>Gaze Yaw</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the eyes away from the camera in degrees, −35–35; + looks toward camera right; 0 looks into the lens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaze Yaw</em>' attribute.
	 * @see #setGazeYaw(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_GazeYaw()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-35' max='35' unit='\260' step='1' label='turn of the eyes' says='the eyes can turn {range} away from the camera'"
	 * @generated
	 */
	double getGazeYaw();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getGazeYaw <em>Gaze Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gaze Yaw</em>' attribute.
	 * @see #getGazeYaw()
	 * @generated
	 */
	void setGazeYaw(double value);

	/**
	 * Returns the value of the '<em><b>Gaze Pitch</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lift of the eyes away from the camera in degrees, −25–25; + looks up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaze Pitch</em>' attribute.
	 * @see #setGazePitch(double)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_GazePitch()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='-25' max='25' unit='\260' step='1' label='lift of the eyes' says='the eyes can lift {range} away from the camera'"
	 * @generated
	 */
	double getGazePitch();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getGazePitch <em>Gaze Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gaze Pitch</em>' attribute.
	 * @see #getGazePitch()
	 * @generated
	 */
	void setGazePitch(double value);

	/**
	 * Returns the value of the '<em><b>Traits</b></em>' containment reference list.
	 * The list contents are of type {@link org.catchlight.shot.Trait}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity traits given by name; a trait that is not listed is drawn from the identity seed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traits</em>' containment reference list.
	 * @see org.catchlight.shot.ShotPackage#getStandIn_Traits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Trait> getTraits();

	/**
	 * Returns the value of the '<em><b>Neckline</b></em>' attribute.
	 * The default value is <code>"as-briefed"</code>.
	 * The literals are from the enumeration {@link org.catchlight.shot.Neckline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut of the clothes at the neck; as-briefed follows the words of the brief's wardrobe, else the identity seed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neckline</em>' attribute.
	 * @see org.catchlight.shot.Neckline
	 * @see #setNeckline(Neckline)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_Neckline()
	 * @model default="as-briefed"
	 * @generated
	 */
	Neckline getNeckline();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getNeckline <em>Neckline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neckline</em>' attribute.
	 * @see org.catchlight.shot.Neckline
	 * @see #getNeckline()
	 * @generated
	 */
	void setNeckline(Neckline value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the muscles of the face do; absent for a face at rest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' containment reference.
	 * @see #setExpression(Expression)
	 * @see org.catchlight.shot.ShotPackage#getStandIn_Expression()
	 * @model containment="true"
	 * @generated
	 */
	Expression getExpression();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.StandIn#getExpression <em>Expression</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' containment reference.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(Expression value);

} // StandIn
