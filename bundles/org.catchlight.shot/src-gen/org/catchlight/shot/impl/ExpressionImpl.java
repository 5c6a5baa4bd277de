/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Expression;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expression</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getInnerBrowRaise <em>Inner Brow Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getOuterBrowRaise <em>Outer Brow Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getBrowLower <em>Brow Lower</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getUpperLidRaise <em>Upper Lid Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getCheekRaise <em>Cheek Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLidTighten <em>Lid Tighten</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLidDroop <em>Lid Droop</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getNoseWrinkle <em>Nose Wrinkle</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLipCornerPull <em>Lip Corner Pull</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLipCornerDepress <em>Lip Corner Depress</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getChinRaise <em>Chin Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLipPucker <em>Lip Pucker</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getLipPress <em>Lip Press</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ExpressionImpl#getJawOpen <em>Jaw Open</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpressionImpl extends MinimalEObjectImpl.Container implements Expression {
	/**
	 * The default value of the '{@link #getInnerBrowRaise() <em>Inner Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerBrowRaise()
	 * @generated
	 * @ordered
	 */
	protected static final double INNER_BROW_RAISE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getInnerBrowRaise() <em>Inner Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerBrowRaise()
	 * @generated
	 * @ordered
	 */
	protected double innerBrowRaise = INNER_BROW_RAISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOuterBrowRaise() <em>Outer Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterBrowRaise()
	 * @generated
	 * @ordered
	 */
	protected static final double OUTER_BROW_RAISE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOuterBrowRaise() <em>Outer Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterBrowRaise()
	 * @generated
	 * @ordered
	 */
	protected double outerBrowRaise = OUTER_BROW_RAISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrowLower() <em>Brow Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrowLower()
	 * @generated
	 * @ordered
	 */
	protected static final double BROW_LOWER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBrowLower() <em>Brow Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrowLower()
	 * @generated
	 * @ordered
	 */
	protected double browLower = BROW_LOWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpperLidRaise() <em>Upper Lid Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperLidRaise()
	 * @generated
	 * @ordered
	 */
	protected static final double UPPER_LID_RAISE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUpperLidRaise() <em>Upper Lid Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperLidRaise()
	 * @generated
	 * @ordered
	 */
	protected double upperLidRaise = UPPER_LID_RAISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheekRaise() <em>Cheek Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheekRaise()
	 * @generated
	 * @ordered
	 */
	protected static final double CHEEK_RAISE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCheekRaise() <em>Cheek Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheekRaise()
	 * @generated
	 * @ordered
	 */
	protected double cheekRaise = CHEEK_RAISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLidTighten() <em>Lid Tighten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLidTighten()
	 * @generated
	 * @ordered
	 */
	protected static final double LID_TIGHTEN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLidTighten() <em>Lid Tighten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLidTighten()
	 * @generated
	 * @ordered
	 */
	protected double lidTighten = LID_TIGHTEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLidDroop() <em>Lid Droop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLidDroop()
	 * @generated
	 * @ordered
	 */
	protected static final double LID_DROOP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLidDroop() <em>Lid Droop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLidDroop()
	 * @generated
	 * @ordered
	 */
	protected double lidDroop = LID_DROOP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoseWrinkle() <em>Nose Wrinkle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoseWrinkle()
	 * @generated
	 * @ordered
	 */
	protected static final double NOSE_WRINKLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNoseWrinkle() <em>Nose Wrinkle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoseWrinkle()
	 * @generated
	 * @ordered
	 */
	protected double noseWrinkle = NOSE_WRINKLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLipCornerPull() <em>Lip Corner Pull</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipCornerPull()
	 * @generated
	 * @ordered
	 */
	protected static final double LIP_CORNER_PULL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLipCornerPull() <em>Lip Corner Pull</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipCornerPull()
	 * @generated
	 * @ordered
	 */
	protected double lipCornerPull = LIP_CORNER_PULL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLipCornerDepress() <em>Lip Corner Depress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipCornerDepress()
	 * @generated
	 * @ordered
	 */
	protected static final double LIP_CORNER_DEPRESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLipCornerDepress() <em>Lip Corner Depress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipCornerDepress()
	 * @generated
	 * @ordered
	 */
	protected double lipCornerDepress = LIP_CORNER_DEPRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinRaise() <em>Chin Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinRaise()
	 * @generated
	 * @ordered
	 */
	protected static final double CHIN_RAISE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getChinRaise() <em>Chin Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinRaise()
	 * @generated
	 * @ordered
	 */
	protected double chinRaise = CHIN_RAISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLipPucker() <em>Lip Pucker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipPucker()
	 * @generated
	 * @ordered
	 */
	protected static final double LIP_PUCKER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLipPucker() <em>Lip Pucker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipPucker()
	 * @generated
	 * @ordered
	 */
	protected double lipPucker = LIP_PUCKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLipPress() <em>Lip Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipPress()
	 * @generated
	 * @ordered
	 */
	protected static final double LIP_PRESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLipPress() <em>Lip Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLipPress()
	 * @generated
	 * @ordered
	 */
	protected double lipPress = LIP_PRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getJawOpen() <em>Jaw Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJawOpen()
	 * @generated
	 * @ordered
	 */
	protected static final double JAW_OPEN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getJawOpen() <em>Jaw Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJawOpen()
	 * @generated
	 * @ordered
	 */
	protected double jawOpen = JAW_OPEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpressionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.EXPRESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInnerBrowRaise() {
		return innerBrowRaise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerBrowRaise(double newInnerBrowRaise) {
		double oldInnerBrowRaise = innerBrowRaise;
		innerBrowRaise = newInnerBrowRaise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__INNER_BROW_RAISE, oldInnerBrowRaise, innerBrowRaise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOuterBrowRaise() {
		return outerBrowRaise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOuterBrowRaise(double newOuterBrowRaise) {
		double oldOuterBrowRaise = outerBrowRaise;
		outerBrowRaise = newOuterBrowRaise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__OUTER_BROW_RAISE, oldOuterBrowRaise, outerBrowRaise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBrowLower() {
		return browLower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrowLower(double newBrowLower) {
		double oldBrowLower = browLower;
		browLower = newBrowLower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__BROW_LOWER, oldBrowLower, browLower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUpperLidRaise() {
		return upperLidRaise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperLidRaise(double newUpperLidRaise) {
		double oldUpperLidRaise = upperLidRaise;
		upperLidRaise = newUpperLidRaise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__UPPER_LID_RAISE, oldUpperLidRaise, upperLidRaise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCheekRaise() {
		return cheekRaise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheekRaise(double newCheekRaise) {
		double oldCheekRaise = cheekRaise;
		cheekRaise = newCheekRaise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__CHEEK_RAISE, oldCheekRaise, cheekRaise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLidTighten() {
		return lidTighten;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLidTighten(double newLidTighten) {
		double oldLidTighten = lidTighten;
		lidTighten = newLidTighten;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LID_TIGHTEN, oldLidTighten, lidTighten));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLidDroop() {
		return lidDroop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLidDroop(double newLidDroop) {
		double oldLidDroop = lidDroop;
		lidDroop = newLidDroop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LID_DROOP, oldLidDroop, lidDroop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNoseWrinkle() {
		return noseWrinkle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoseWrinkle(double newNoseWrinkle) {
		double oldNoseWrinkle = noseWrinkle;
		noseWrinkle = newNoseWrinkle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__NOSE_WRINKLE, oldNoseWrinkle, noseWrinkle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLipCornerPull() {
		return lipCornerPull;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLipCornerPull(double newLipCornerPull) {
		double oldLipCornerPull = lipCornerPull;
		lipCornerPull = newLipCornerPull;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LIP_CORNER_PULL, oldLipCornerPull, lipCornerPull));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLipCornerDepress() {
		return lipCornerDepress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLipCornerDepress(double newLipCornerDepress) {
		double oldLipCornerDepress = lipCornerDepress;
		lipCornerDepress = newLipCornerDepress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LIP_CORNER_DEPRESS, oldLipCornerDepress, lipCornerDepress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChinRaise() {
		return chinRaise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinRaise(double newChinRaise) {
		double oldChinRaise = chinRaise;
		chinRaise = newChinRaise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__CHIN_RAISE, oldChinRaise, chinRaise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLipPucker() {
		return lipPucker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLipPucker(double newLipPucker) {
		double oldLipPucker = lipPucker;
		lipPucker = newLipPucker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LIP_PUCKER, oldLipPucker, lipPucker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLipPress() {
		return lipPress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLipPress(double newLipPress) {
		double oldLipPress = lipPress;
		lipPress = newLipPress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__LIP_PRESS, oldLipPress, lipPress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getJawOpen() {
		return jawOpen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJawOpen(double newJawOpen) {
		double oldJawOpen = jawOpen;
		jawOpen = newJawOpen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.EXPRESSION__JAW_OPEN, oldJawOpen, jawOpen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.EXPRESSION__INNER_BROW_RAISE:
				return getInnerBrowRaise();
			case ShotPackage.EXPRESSION__OUTER_BROW_RAISE:
				return getOuterBrowRaise();
			case ShotPackage.EXPRESSION__BROW_LOWER:
				return getBrowLower();
			case ShotPackage.EXPRESSION__UPPER_LID_RAISE:
				return getUpperLidRaise();
			case ShotPackage.EXPRESSION__CHEEK_RAISE:
				return getCheekRaise();
			case ShotPackage.EXPRESSION__LID_TIGHTEN:
				return getLidTighten();
			case ShotPackage.EXPRESSION__LID_DROOP:
				return getLidDroop();
			case ShotPackage.EXPRESSION__NOSE_WRINKLE:
				return getNoseWrinkle();
			case ShotPackage.EXPRESSION__LIP_CORNER_PULL:
				return getLipCornerPull();
			case ShotPackage.EXPRESSION__LIP_CORNER_DEPRESS:
				return getLipCornerDepress();
			case ShotPackage.EXPRESSION__CHIN_RAISE:
				return getChinRaise();
			case ShotPackage.EXPRESSION__LIP_PUCKER:
				return getLipPucker();
			case ShotPackage.EXPRESSION__LIP_PRESS:
				return getLipPress();
			case ShotPackage.EXPRESSION__JAW_OPEN:
				return getJawOpen();
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
			case ShotPackage.EXPRESSION__INNER_BROW_RAISE:
				setInnerBrowRaise((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__OUTER_BROW_RAISE:
				setOuterBrowRaise((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__BROW_LOWER:
				setBrowLower((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__UPPER_LID_RAISE:
				setUpperLidRaise((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__CHEEK_RAISE:
				setCheekRaise((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LID_TIGHTEN:
				setLidTighten((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LID_DROOP:
				setLidDroop((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__NOSE_WRINKLE:
				setNoseWrinkle((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LIP_CORNER_PULL:
				setLipCornerPull((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LIP_CORNER_DEPRESS:
				setLipCornerDepress((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__CHIN_RAISE:
				setChinRaise((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LIP_PUCKER:
				setLipPucker((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__LIP_PRESS:
				setLipPress((Double)newValue);
				return;
			case ShotPackage.EXPRESSION__JAW_OPEN:
				setJawOpen((Double)newValue);
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
			case ShotPackage.EXPRESSION__INNER_BROW_RAISE:
				setInnerBrowRaise(INNER_BROW_RAISE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__OUTER_BROW_RAISE:
				setOuterBrowRaise(OUTER_BROW_RAISE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__BROW_LOWER:
				setBrowLower(BROW_LOWER_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__UPPER_LID_RAISE:
				setUpperLidRaise(UPPER_LID_RAISE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__CHEEK_RAISE:
				setCheekRaise(CHEEK_RAISE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LID_TIGHTEN:
				setLidTighten(LID_TIGHTEN_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LID_DROOP:
				setLidDroop(LID_DROOP_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__NOSE_WRINKLE:
				setNoseWrinkle(NOSE_WRINKLE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LIP_CORNER_PULL:
				setLipCornerPull(LIP_CORNER_PULL_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LIP_CORNER_DEPRESS:
				setLipCornerDepress(LIP_CORNER_DEPRESS_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__CHIN_RAISE:
				setChinRaise(CHIN_RAISE_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LIP_PUCKER:
				setLipPucker(LIP_PUCKER_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__LIP_PRESS:
				setLipPress(LIP_PRESS_EDEFAULT);
				return;
			case ShotPackage.EXPRESSION__JAW_OPEN:
				setJawOpen(JAW_OPEN_EDEFAULT);
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
			case ShotPackage.EXPRESSION__INNER_BROW_RAISE:
				return innerBrowRaise != INNER_BROW_RAISE_EDEFAULT;
			case ShotPackage.EXPRESSION__OUTER_BROW_RAISE:
				return outerBrowRaise != OUTER_BROW_RAISE_EDEFAULT;
			case ShotPackage.EXPRESSION__BROW_LOWER:
				return browLower != BROW_LOWER_EDEFAULT;
			case ShotPackage.EXPRESSION__UPPER_LID_RAISE:
				return upperLidRaise != UPPER_LID_RAISE_EDEFAULT;
			case ShotPackage.EXPRESSION__CHEEK_RAISE:
				return cheekRaise != CHEEK_RAISE_EDEFAULT;
			case ShotPackage.EXPRESSION__LID_TIGHTEN:
				return lidTighten != LID_TIGHTEN_EDEFAULT;
			case ShotPackage.EXPRESSION__LID_DROOP:
				return lidDroop != LID_DROOP_EDEFAULT;
			case ShotPackage.EXPRESSION__NOSE_WRINKLE:
				return noseWrinkle != NOSE_WRINKLE_EDEFAULT;
			case ShotPackage.EXPRESSION__LIP_CORNER_PULL:
				return lipCornerPull != LIP_CORNER_PULL_EDEFAULT;
			case ShotPackage.EXPRESSION__LIP_CORNER_DEPRESS:
				return lipCornerDepress != LIP_CORNER_DEPRESS_EDEFAULT;
			case ShotPackage.EXPRESSION__CHIN_RAISE:
				return chinRaise != CHIN_RAISE_EDEFAULT;
			case ShotPackage.EXPRESSION__LIP_PUCKER:
				return lipPucker != LIP_PUCKER_EDEFAULT;
			case ShotPackage.EXPRESSION__LIP_PRESS:
				return lipPress != LIP_PRESS_EDEFAULT;
			case ShotPackage.EXPRESSION__JAW_OPEN:
				return jawOpen != JAW_OPEN_EDEFAULT;
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
		result.append(" (innerBrowRaise: ");
		result.append(innerBrowRaise);
		result.append(", outerBrowRaise: ");
		result.append(outerBrowRaise);
		result.append(", browLower: ");
		result.append(browLower);
		result.append(", upperLidRaise: ");
		result.append(upperLidRaise);
		result.append(", cheekRaise: ");
		result.append(cheekRaise);
		result.append(", lidTighten: ");
		result.append(lidTighten);
		result.append(", lidDroop: ");
		result.append(lidDroop);
		result.append(", noseWrinkle: ");
		result.append(noseWrinkle);
		result.append(", lipCornerPull: ");
		result.append(lipCornerPull);
		result.append(", lipCornerDepress: ");
		result.append(lipCornerDepress);
		result.append(", chinRaise: ");
		result.append(chinRaise);
		result.append(", lipPucker: ");
		result.append(lipPucker);
		result.append(", lipPress: ");
		result.append(lipPress);
		result.append(", jawOpen: ");
		result.append(jawOpen);
		result.append(')');
		return result.toString();
	}

} //ExpressionImpl
