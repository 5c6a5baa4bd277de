/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Framing;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.FramingImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FramingImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FramingImpl#getAimX <em>Aim X</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FramingImpl#getAimY <em>Aim Y</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FramingImpl extends MinimalEObjectImpl.Container implements Framing {
	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 960;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 1200;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAimX() <em>Aim X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAimX()
	 * @generated
	 * @ordered
	 */
	protected static final double AIM_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAimX() <em>Aim X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAimX()
	 * @generated
	 * @ordered
	 */
	protected double aimX = AIM_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getAimY() <em>Aim Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAimY()
	 * @generated
	 * @ordered
	 */
	protected static final double AIM_Y_EDEFAULT = -0.02;

	/**
	 * The cached value of the '{@link #getAimY() <em>Aim Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAimY()
	 * @generated
	 * @ordered
	 */
	protected double aimY = AIM_Y_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FramingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.FRAMING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FRAMING__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FRAMING__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAimX() {
		return aimX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAimX(double newAimX) {
		double oldAimX = aimX;
		aimX = newAimX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FRAMING__AIM_X, oldAimX, aimX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAimY() {
		return aimY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAimY(double newAimY) {
		double oldAimY = aimY;
		aimY = newAimY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FRAMING__AIM_Y, oldAimY, aimY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.FRAMING__WIDTH:
				return getWidth();
			case ShotPackage.FRAMING__HEIGHT:
				return getHeight();
			case ShotPackage.FRAMING__AIM_X:
				return getAimX();
			case ShotPackage.FRAMING__AIM_Y:
				return getAimY();
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
			case ShotPackage.FRAMING__WIDTH:
				setWidth((Integer)newValue);
				return;
			case ShotPackage.FRAMING__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case ShotPackage.FRAMING__AIM_X:
				setAimX((Double)newValue);
				return;
			case ShotPackage.FRAMING__AIM_Y:
				setAimY((Double)newValue);
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
			case ShotPackage.FRAMING__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ShotPackage.FRAMING__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ShotPackage.FRAMING__AIM_X:
				setAimX(AIM_X_EDEFAULT);
				return;
			case ShotPackage.FRAMING__AIM_Y:
				setAimY(AIM_Y_EDEFAULT);
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
			case ShotPackage.FRAMING__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ShotPackage.FRAMING__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ShotPackage.FRAMING__AIM_X:
				return aimX != AIM_X_EDEFAULT;
			case ShotPackage.FRAMING__AIM_Y:
				return aimY != AIM_Y_EDEFAULT;
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
		result.append(" (width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", aimX: ");
		result.append(aimX);
		result.append(", aimY: ");
		result.append(aimY);
		result.append(')');
		return result.toString();
	}

} //FramingImpl
