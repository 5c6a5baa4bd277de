/**
 */
package org.catchlight.shot.impl;

import java.util.Collection;

import org.catchlight.shot.Light;
import org.catchlight.shot.Rig;
import org.catchlight.shot.ShotPackage;

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
 * An implementation of the model object '<em><b>Rig</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.RigImpl#getLights <em>Lights</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.RigImpl#getAmbientEv <em>Ambient Ev</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.RigImpl#getAmbientKelvin <em>Ambient Kelvin</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RigImpl extends MinimalEObjectImpl.Container implements Rig {
	/**
	 * The cached value of the '{@link #getLights() <em>Lights</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLights()
	 * @generated
	 * @ordered
	 */
	protected EList<Light> lights;

	/**
	 * The default value of the '{@link #getAmbientEv() <em>Ambient Ev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientEv()
	 * @generated
	 * @ordered
	 */
	protected static final double AMBIENT_EV_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getAmbientEv() <em>Ambient Ev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientEv()
	 * @generated
	 * @ordered
	 */
	protected double ambientEv = AMBIENT_EV_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmbientKelvin() <em>Ambient Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientKelvin()
	 * @generated
	 * @ordered
	 */
	protected static final double AMBIENT_KELVIN_EDEFAULT = 5600.0;

	/**
	 * The cached value of the '{@link #getAmbientKelvin() <em>Ambient Kelvin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientKelvin()
	 * @generated
	 * @ordered
	 */
	protected double ambientKelvin = AMBIENT_KELVIN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RigImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.RIG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Light> getLights() {
		if (lights == null) {
			lights = new EObjectContainmentEList<Light>(Light.class, this, ShotPackage.RIG__LIGHTS);
		}
		return lights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmbientEv() {
		return ambientEv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmbientEv(double newAmbientEv) {
		double oldAmbientEv = ambientEv;
		ambientEv = newAmbientEv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.RIG__AMBIENT_EV, oldAmbientEv, ambientEv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmbientKelvin() {
		return ambientKelvin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmbientKelvin(double newAmbientKelvin) {
		double oldAmbientKelvin = ambientKelvin;
		ambientKelvin = newAmbientKelvin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.RIG__AMBIENT_KELVIN, oldAmbientKelvin, ambientKelvin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ShotPackage.RIG__LIGHTS:
				return ((InternalEList<?>)getLights()).basicRemove(otherEnd, msgs);
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
			case ShotPackage.RIG__LIGHTS:
				return getLights();
			case ShotPackage.RIG__AMBIENT_EV:
				return getAmbientEv();
			case ShotPackage.RIG__AMBIENT_KELVIN:
				return getAmbientKelvin();
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
			case ShotPackage.RIG__LIGHTS:
				getLights().clear();
				getLights().addAll((Collection<? extends Light>)newValue);
				return;
			case ShotPackage.RIG__AMBIENT_EV:
				setAmbientEv((Double)newValue);
				return;
			case ShotPackage.RIG__AMBIENT_KELVIN:
				setAmbientKelvin((Double)newValue);
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
			case ShotPackage.RIG__LIGHTS:
				getLights().clear();
				return;
			case ShotPackage.RIG__AMBIENT_EV:
				setAmbientEv(AMBIENT_EV_EDEFAULT);
				return;
			case ShotPackage.RIG__AMBIENT_KELVIN:
				setAmbientKelvin(AMBIENT_KELVIN_EDEFAULT);
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
			case ShotPackage.RIG__LIGHTS:
				return lights != null && !lights.isEmpty();
			case ShotPackage.RIG__AMBIENT_EV:
				return ambientEv != AMBIENT_EV_EDEFAULT;
			case ShotPackage.RIG__AMBIENT_KELVIN:
				return ambientKelvin != AMBIENT_KELVIN_EDEFAULT;
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
		result.append(" (ambientEv: ");
		result.append(ambientEv);
		result.append(", ambientKelvin: ");
		result.append(ambientKelvin);
		result.append(')');
		return result.toString();
	}

} //RigImpl
