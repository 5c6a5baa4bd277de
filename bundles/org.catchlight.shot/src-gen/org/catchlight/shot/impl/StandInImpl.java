/**
 */
package org.catchlight.shot.impl;

import java.util.Collection;

import org.catchlight.shot.Expression;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.SkinTone;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Trait;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stand In</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getIdentitySeed <em>Identity Seed</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getSkinTone <em>Skin Tone</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getAge <em>Age</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getHairStyle <em>Hair Style</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getHairColour <em>Hair Colour</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getEyeColour <em>Eye Colour</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getHeadYaw <em>Head Yaw</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getHeadPitch <em>Head Pitch</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getHeadRoll <em>Head Roll</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getGazeYaw <em>Gaze Yaw</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getGazePitch <em>Gaze Pitch</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getTraits <em>Traits</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getNeckline <em>Neckline</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.StandInImpl#getExpression <em>Expression</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StandInImpl extends MinimalEObjectImpl.Container implements StandIn {
	/**
	 * The default value of the '{@link #getIdentitySeed() <em>Identity Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitySeed()
	 * @generated
	 * @ordered
	 */
	protected static final long IDENTITY_SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getIdentitySeed() <em>Identity Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitySeed()
	 * @generated
	 * @ordered
	 */
	protected long identitySeed = IDENTITY_SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkinTone() <em>Skin Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkinTone()
	 * @generated
	 * @ordered
	 */
	protected static final SkinTone SKIN_TONE_EDEFAULT = SkinTone.LIGHT;

	/**
	 * The cached value of the '{@link #getSkinTone() <em>Skin Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkinTone()
	 * @generated
	 * @ordered
	 */
	protected SkinTone skinTone = SKIN_TONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected static final double AGE_EDEFAULT = 32.0;

	/**
	 * The cached value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected double age = AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHairStyle() <em>Hair Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHairStyle()
	 * @generated
	 * @ordered
	 */
	protected static final HairStyle HAIR_STYLE_EDEFAULT = HairStyle.SHORT;

	/**
	 * The cached value of the '{@link #getHairStyle() <em>Hair Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHairStyle()
	 * @generated
	 * @ordered
	 */
	protected HairStyle hairStyle = HAIR_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHairColour() <em>Hair Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHairColour()
	 * @generated
	 * @ordered
	 */
	protected static final String HAIR_COLOUR_EDEFAULT = "#3b2a20";

	/**
	 * The cached value of the '{@link #getHairColour() <em>Hair Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHairColour()
	 * @generated
	 * @ordered
	 */
	protected String hairColour = HAIR_COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getEyeColour() <em>Eye Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEyeColour()
	 * @generated
	 * @ordered
	 */
	protected static final String EYE_COLOUR_EDEFAULT = "#5b4630";

	/**
	 * The cached value of the '{@link #getEyeColour() <em>Eye Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEyeColour()
	 * @generated
	 * @ordered
	 */
	protected String eyeColour = EYE_COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadYaw() <em>Head Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadYaw()
	 * @generated
	 * @ordered
	 */
	protected static final double HEAD_YAW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeadYaw() <em>Head Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadYaw()
	 * @generated
	 * @ordered
	 */
	protected double headYaw = HEAD_YAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadPitch() <em>Head Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadPitch()
	 * @generated
	 * @ordered
	 */
	protected static final double HEAD_PITCH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeadPitch() <em>Head Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadPitch()
	 * @generated
	 * @ordered
	 */
	protected double headPitch = HEAD_PITCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadRoll() <em>Head Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadRoll()
	 * @generated
	 * @ordered
	 */
	protected static final double HEAD_ROLL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeadRoll() <em>Head Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadRoll()
	 * @generated
	 * @ordered
	 */
	protected double headRoll = HEAD_ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGazeYaw() <em>Gaze Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazeYaw()
	 * @generated
	 * @ordered
	 */
	protected static final double GAZE_YAW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGazeYaw() <em>Gaze Yaw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazeYaw()
	 * @generated
	 * @ordered
	 */
	protected double gazeYaw = GAZE_YAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getGazePitch() <em>Gaze Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazePitch()
	 * @generated
	 * @ordered
	 */
	protected static final double GAZE_PITCH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGazePitch() <em>Gaze Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazePitch()
	 * @generated
	 * @ordered
	 */
	protected double gazePitch = GAZE_PITCH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTraits() <em>Traits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraits()
	 * @generated
	 * @ordered
	 */
	protected EList<Trait> traits;

	/**
	 * The default value of the '{@link #getNeckline() <em>Neckline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeckline()
	 * @generated
	 * @ordered
	 */
	protected static final Neckline NECKLINE_EDEFAULT = Neckline.AS_BRIEFED;

	/**
	 * The cached value of the '{@link #getNeckline() <em>Neckline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeckline()
	 * @generated
	 * @ordered
	 */
	protected Neckline neckline = NECKLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpression() <em>Expression</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected Expression expression;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StandInImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.STAND_IN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIdentitySeed() {
		return identitySeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentitySeed(long newIdentitySeed) {
		long oldIdentitySeed = identitySeed;
		identitySeed = newIdentitySeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__IDENTITY_SEED, oldIdentitySeed, identitySeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkinTone getSkinTone() {
		return skinTone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkinTone(SkinTone newSkinTone) {
		SkinTone oldSkinTone = skinTone;
		skinTone = newSkinTone == null ? SKIN_TONE_EDEFAULT : newSkinTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__SKIN_TONE, oldSkinTone, skinTone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAge() {
		return age;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAge(double newAge) {
		double oldAge = age;
		age = newAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HairStyle getHairStyle() {
		return hairStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHairStyle(HairStyle newHairStyle) {
		HairStyle oldHairStyle = hairStyle;
		hairStyle = newHairStyle == null ? HAIR_STYLE_EDEFAULT : newHairStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__HAIR_STYLE, oldHairStyle, hairStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHairColour() {
		return hairColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHairColour(String newHairColour) {
		String oldHairColour = hairColour;
		hairColour = newHairColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__HAIR_COLOUR, oldHairColour, hairColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEyeColour() {
		return eyeColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEyeColour(String newEyeColour) {
		String oldEyeColour = eyeColour;
		eyeColour = newEyeColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__EYE_COLOUR, oldEyeColour, eyeColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeadYaw() {
		return headYaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadYaw(double newHeadYaw) {
		double oldHeadYaw = headYaw;
		headYaw = newHeadYaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__HEAD_YAW, oldHeadYaw, headYaw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeadPitch() {
		return headPitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadPitch(double newHeadPitch) {
		double oldHeadPitch = headPitch;
		headPitch = newHeadPitch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__HEAD_PITCH, oldHeadPitch, headPitch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeadRoll() {
		return headRoll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadRoll(double newHeadRoll) {
		double oldHeadRoll = headRoll;
		headRoll = newHeadRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__HEAD_ROLL, oldHeadRoll, headRoll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGazeYaw() {
		return gazeYaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGazeYaw(double newGazeYaw) {
		double oldGazeYaw = gazeYaw;
		gazeYaw = newGazeYaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__GAZE_YAW, oldGazeYaw, gazeYaw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGazePitch() {
		return gazePitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGazePitch(double newGazePitch) {
		double oldGazePitch = gazePitch;
		gazePitch = newGazePitch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__GAZE_PITCH, oldGazePitch, gazePitch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Trait> getTraits() {
		if (traits == null) {
			traits = new EObjectContainmentEList<Trait>(Trait.class, this, ShotPackage.STAND_IN__TRAITS);
		}
		return traits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Neckline getNeckline() {
		return neckline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeckline(Neckline newNeckline) {
		Neckline oldNeckline = neckline;
		neckline = newNeckline == null ? NECKLINE_EDEFAULT : newNeckline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__NECKLINE, oldNeckline, neckline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getExpression() {
		return expression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExpression(Expression newExpression, NotificationChain msgs) {
		Expression oldExpression = expression;
		expression = newExpression;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__EXPRESSION, oldExpression, newExpression);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpression(Expression newExpression) {
		if (newExpression != expression) {
			NotificationChain msgs = null;
			if (expression != null)
				msgs = ((InternalEObject)expression).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.STAND_IN__EXPRESSION, null, msgs);
			if (newExpression != null)
				msgs = ((InternalEObject)newExpression).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.STAND_IN__EXPRESSION, null, msgs);
			msgs = basicSetExpression(newExpression, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.STAND_IN__EXPRESSION, newExpression, newExpression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ShotPackage.STAND_IN__TRAITS:
				return ((InternalEList<?>)getTraits()).basicRemove(otherEnd, msgs);
			case ShotPackage.STAND_IN__EXPRESSION:
				return basicSetExpression(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.STAND_IN__IDENTITY_SEED:
				return getIdentitySeed();
			case ShotPackage.STAND_IN__SKIN_TONE:
				return getSkinTone();
			case ShotPackage.STAND_IN__AGE:
				return getAge();
			case ShotPackage.STAND_IN__HAIR_STYLE:
				return getHairStyle();
			case ShotPackage.STAND_IN__HAIR_COLOUR:
				return getHairColour();
			case ShotPackage.STAND_IN__EYE_COLOUR:
				return getEyeColour();
			case ShotPackage.STAND_IN__HEAD_YAW:
				return getHeadYaw();
			case ShotPackage.STAND_IN__HEAD_PITCH:
				return getHeadPitch();
			case ShotPackage.STAND_IN__HEAD_ROLL:
				return getHeadRoll();
			case ShotPackage.STAND_IN__GAZE_YAW:
				return getGazeYaw();
			case ShotPackage.STAND_IN__GAZE_PITCH:
				return getGazePitch();
			case ShotPackage.STAND_IN__TRAITS:
				return getTraits();
			case ShotPackage.STAND_IN__NECKLINE:
				return getNeckline();
			case ShotPackage.STAND_IN__EXPRESSION:
				return getExpression();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ShotPackage.STAND_IN__IDENTITY_SEED:
				setIdentitySeed((Long)newValue);
				return;
			case ShotPackage.STAND_IN__SKIN_TONE:
				setSkinTone((SkinTone)newValue);
				return;
			case ShotPackage.STAND_IN__AGE:
				setAge((Double)newValue);
				return;
			case ShotPackage.STAND_IN__HAIR_STYLE:
				setHairStyle((HairStyle)newValue);
				return;
			case ShotPackage.STAND_IN__HAIR_COLOUR:
				setHairColour((String)newValue);
				return;
			case ShotPackage.STAND_IN__EYE_COLOUR:
				setEyeColour((String)newValue);
				return;
			case ShotPackage.STAND_IN__HEAD_YAW:
				setHeadYaw((Double)newValue);
				return;
			case ShotPackage.STAND_IN__HEAD_PITCH:
				setHeadPitch((Double)newValue);
				return;
			case ShotPackage.STAND_IN__HEAD_ROLL:
				setHeadRoll((Double)newValue);
				return;
			case ShotPackage.STAND_IN__GAZE_YAW:
				setGazeYaw((Double)newValue);
				return;
			case ShotPackage.STAND_IN__GAZE_PITCH:
				setGazePitch((Double)newValue);
				return;
			case ShotPackage.STAND_IN__TRAITS:
				getTraits().clear();
				getTraits().addAll((Collection<? extends Trait>)newValue);
				return;
			case ShotPackage.STAND_IN__NECKLINE:
				setNeckline((Neckline)newValue);
				return;
			case ShotPackage.STAND_IN__EXPRESSION:
				setExpression((Expression)newValue);
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
			case ShotPackage.STAND_IN__IDENTITY_SEED:
				setIdentitySeed(IDENTITY_SEED_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__SKIN_TONE:
				setSkinTone(SKIN_TONE_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__HAIR_STYLE:
				setHairStyle(HAIR_STYLE_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__HAIR_COLOUR:
				setHairColour(HAIR_COLOUR_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__EYE_COLOUR:
				setEyeColour(EYE_COLOUR_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__HEAD_YAW:
				setHeadYaw(HEAD_YAW_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__HEAD_PITCH:
				setHeadPitch(HEAD_PITCH_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__HEAD_ROLL:
				setHeadRoll(HEAD_ROLL_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__GAZE_YAW:
				setGazeYaw(GAZE_YAW_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__GAZE_PITCH:
				setGazePitch(GAZE_PITCH_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__TRAITS:
				getTraits().clear();
				return;
			case ShotPackage.STAND_IN__NECKLINE:
				setNeckline(NECKLINE_EDEFAULT);
				return;
			case ShotPackage.STAND_IN__EXPRESSION:
				setExpression((Expression)null);
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
			case ShotPackage.STAND_IN__IDENTITY_SEED:
				return identitySeed != IDENTITY_SEED_EDEFAULT;
			case ShotPackage.STAND_IN__SKIN_TONE:
				return skinTone != SKIN_TONE_EDEFAULT;
			case ShotPackage.STAND_IN__AGE:
				return age != AGE_EDEFAULT;
			case ShotPackage.STAND_IN__HAIR_STYLE:
				return hairStyle != HAIR_STYLE_EDEFAULT;
			case ShotPackage.STAND_IN__HAIR_COLOUR:
				return HAIR_COLOUR_EDEFAULT == null ? hairColour != null : !HAIR_COLOUR_EDEFAULT.equals(hairColour);
			case ShotPackage.STAND_IN__EYE_COLOUR:
				return EYE_COLOUR_EDEFAULT == null ? eyeColour != null : !EYE_COLOUR_EDEFAULT.equals(eyeColour);
			case ShotPackage.STAND_IN__HEAD_YAW:
				return headYaw != HEAD_YAW_EDEFAULT;
			case ShotPackage.STAND_IN__HEAD_PITCH:
				return headPitch != HEAD_PITCH_EDEFAULT;
			case ShotPackage.STAND_IN__HEAD_ROLL:
				return headRoll != HEAD_ROLL_EDEFAULT;
			case ShotPackage.STAND_IN__GAZE_YAW:
				return gazeYaw != GAZE_YAW_EDEFAULT;
			case ShotPackage.STAND_IN__GAZE_PITCH:
				return gazePitch != GAZE_PITCH_EDEFAULT;
			case ShotPackage.STAND_IN__TRAITS:
				return traits != null && !traits.isEmpty();
			case ShotPackage.STAND_IN__NECKLINE:
				return neckline != NECKLINE_EDEFAULT;
			case ShotPackage.STAND_IN__EXPRESSION:
				return expression != null;
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
		result.append(" (identitySeed: ");
		result.append(identitySeed);
		result.append(", skinTone: ");
		result.append(skinTone);
		result.append(", age: ");
		result.append(age);
		result.append(", hairStyle: ");
		result.append(hairStyle);
		result.append(", hairColour: ");
		result.append(hairColour);
		result.append(", eyeColour: ");
		result.append(eyeColour);
		result.append(", headYaw: ");
		result.append(headYaw);
		result.append(", headPitch: ");
		result.append(headPitch);
		result.append(", headRoll: ");
		result.append(headRoll);
		result.append(", gazeYaw: ");
		result.append(gazeYaw);
		result.append(", gazePitch: ");
		result.append(gazePitch);
		result.append(", neckline: ");
		result.append(neckline);
		result.append(')');
		return result.toString();
	}

} //StandInImpl
