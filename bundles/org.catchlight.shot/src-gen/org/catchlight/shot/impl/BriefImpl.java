/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Brief;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Brief</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getWardrobe <em>Wardrobe</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getMood <em>Mood</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getSkin <em>Skin</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.BriefImpl#getNegative <em>Negative</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BriefImpl extends MinimalEObjectImpl.Container implements Brief {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPRESSION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected String expression = EXPRESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWardrobe() <em>Wardrobe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWardrobe()
	 * @generated
	 * @ordered
	 */
	protected static final String WARDROBE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWardrobe() <em>Wardrobe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWardrobe()
	 * @generated
	 * @ordered
	 */
	protected String wardrobe = WARDROBE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnvironment() <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected static final String ENVIRONMENT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected String environment = ENVIRONMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMood() <em>Mood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMood()
	 * @generated
	 * @ordered
	 */
	protected static final String MOOD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getMood() <em>Mood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMood()
	 * @generated
	 * @ordered
	 */
	protected String mood = MOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkin() <em>Skin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkin()
	 * @generated
	 * @ordered
	 */
	protected static final String SKIN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSkin() <em>Skin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkin()
	 * @generated
	 * @ordered
	 */
	protected String skin = SKIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtras() <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTRAS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getExtras() <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected String extras = EXTRAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNegative() <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegative()
	 * @generated
	 * @ordered
	 */
	protected static final String NEGATIVE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNegative() <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegative()
	 * @generated
	 * @ordered
	 */
	protected String negative = NEGATIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BriefImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.BRIEF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpression() {
		return expression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpression(String newExpression) {
		String oldExpression = expression;
		expression = newExpression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__EXPRESSION, oldExpression, expression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWardrobe() {
		return wardrobe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWardrobe(String newWardrobe) {
		String oldWardrobe = wardrobe;
		wardrobe = newWardrobe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__WARDROBE, oldWardrobe, wardrobe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironment(String newEnvironment) {
		String oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__ENVIRONMENT, oldEnvironment, environment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMood() {
		return mood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMood(String newMood) {
		String oldMood = mood;
		mood = newMood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__MOOD, oldMood, mood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSkin() {
		return skin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkin(String newSkin) {
		String oldSkin = skin;
		skin = newSkin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__SKIN, oldSkin, skin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtras() {
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtras(String newExtras) {
		String oldExtras = extras;
		extras = newExtras;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNegative() {
		return negative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegative(String newNegative) {
		String oldNegative = negative;
		negative = newNegative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.BRIEF__NEGATIVE, oldNegative, negative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.BRIEF__SUBJECT:
				return getSubject();
			case ShotPackage.BRIEF__EXPRESSION:
				return getExpression();
			case ShotPackage.BRIEF__WARDROBE:
				return getWardrobe();
			case ShotPackage.BRIEF__ENVIRONMENT:
				return getEnvironment();
			case ShotPackage.BRIEF__MOOD:
				return getMood();
			case ShotPackage.BRIEF__SKIN:
				return getSkin();
			case ShotPackage.BRIEF__EXTRAS:
				return getExtras();
			case ShotPackage.BRIEF__NEGATIVE:
				return getNegative();
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
			case ShotPackage.BRIEF__SUBJECT:
				setSubject((String)newValue);
				return;
			case ShotPackage.BRIEF__EXPRESSION:
				setExpression((String)newValue);
				return;
			case ShotPackage.BRIEF__WARDROBE:
				setWardrobe((String)newValue);
				return;
			case ShotPackage.BRIEF__ENVIRONMENT:
				setEnvironment((String)newValue);
				return;
			case ShotPackage.BRIEF__MOOD:
				setMood((String)newValue);
				return;
			case ShotPackage.BRIEF__SKIN:
				setSkin((String)newValue);
				return;
			case ShotPackage.BRIEF__EXTRAS:
				setExtras((String)newValue);
				return;
			case ShotPackage.BRIEF__NEGATIVE:
				setNegative((String)newValue);
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
			case ShotPackage.BRIEF__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ShotPackage.BRIEF__EXPRESSION:
				setExpression(EXPRESSION_EDEFAULT);
				return;
			case ShotPackage.BRIEF__WARDROBE:
				setWardrobe(WARDROBE_EDEFAULT);
				return;
			case ShotPackage.BRIEF__ENVIRONMENT:
				setEnvironment(ENVIRONMENT_EDEFAULT);
				return;
			case ShotPackage.BRIEF__MOOD:
				setMood(MOOD_EDEFAULT);
				return;
			case ShotPackage.BRIEF__SKIN:
				setSkin(SKIN_EDEFAULT);
				return;
			case ShotPackage.BRIEF__EXTRAS:
				setExtras(EXTRAS_EDEFAULT);
				return;
			case ShotPackage.BRIEF__NEGATIVE:
				setNegative(NEGATIVE_EDEFAULT);
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
			case ShotPackage.BRIEF__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ShotPackage.BRIEF__EXPRESSION:
				return EXPRESSION_EDEFAULT == null ? expression != null : !EXPRESSION_EDEFAULT.equals(expression);
			case ShotPackage.BRIEF__WARDROBE:
				return WARDROBE_EDEFAULT == null ? wardrobe != null : !WARDROBE_EDEFAULT.equals(wardrobe);
			case ShotPackage.BRIEF__ENVIRONMENT:
				return ENVIRONMENT_EDEFAULT == null ? environment != null : !ENVIRONMENT_EDEFAULT.equals(environment);
			case ShotPackage.BRIEF__MOOD:
				return MOOD_EDEFAULT == null ? mood != null : !MOOD_EDEFAULT.equals(mood);
			case ShotPackage.BRIEF__SKIN:
				return SKIN_EDEFAULT == null ? skin != null : !SKIN_EDEFAULT.equals(skin);
			case ShotPackage.BRIEF__EXTRAS:
				return EXTRAS_EDEFAULT == null ? extras != null : !EXTRAS_EDEFAULT.equals(extras);
			case ShotPackage.BRIEF__NEGATIVE:
				return NEGATIVE_EDEFAULT == null ? negative != null : !NEGATIVE_EDEFAULT.equals(negative);
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
		result.append(" (subject: ");
		result.append(subject);
		result.append(", expression: ");
		result.append(expression);
		result.append(", wardrobe: ");
		result.append(wardrobe);
		result.append(", environment: ");
		result.append(environment);
		result.append(", mood: ");
		result.append(mood);
		result.append(", skin: ");
		result.append(skin);
		result.append(", extras: ");
		result.append(extras);
		result.append(", negative: ");
		result.append(negative);
		result.append(')');
		return result.toString();
	}

} //BriefImpl
