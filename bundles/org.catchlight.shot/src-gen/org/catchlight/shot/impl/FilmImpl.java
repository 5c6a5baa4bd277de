/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Film;
import org.catchlight.shot.ShotPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Film</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.FilmImpl#getStock <em>Stock</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FilmImpl#getExposureCompensation <em>Exposure Compensation</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FilmImpl#getGrain <em>Grain</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.FilmImpl#getHalation <em>Halation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilmImpl extends MinimalEObjectImpl.Container implements Film {
	/**
	 * The default value of the '{@link #getStock() <em>Stock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStock()
	 * @generated
	 * @ordered
	 */
	protected static final String STOCK_EDEFAULT = "neutral";

	/**
	 * The cached value of the '{@link #getStock() <em>Stock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStock()
	 * @generated
	 * @ordered
	 */
	protected String stock = STOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getExposureCompensation() <em>Exposure Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposureCompensation()
	 * @generated
	 * @ordered
	 */
	protected static final double EXPOSURE_COMPENSATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getExposureCompensation() <em>Exposure Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposureCompensation()
	 * @generated
	 * @ordered
	 */
	protected double exposureCompensation = EXPOSURE_COMPENSATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrain() <em>Grain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrain()
	 * @generated
	 * @ordered
	 */
	protected static final double GRAIN_EDEFAULT = 0.25;

	/**
	 * The cached value of the '{@link #getGrain() <em>Grain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrain()
	 * @generated
	 * @ordered
	 */
	protected double grain = GRAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHalation() <em>Halation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalation()
	 * @generated
	 * @ordered
	 */
	protected static final double HALATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHalation() <em>Halation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalation()
	 * @generated
	 * @ordered
	 */
	protected double halation = HALATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilmImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.FILM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStock() {
		return stock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStock(String newStock) {
		String oldStock = stock;
		stock = newStock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FILM__STOCK, oldStock, stock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getExposureCompensation() {
		return exposureCompensation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExposureCompensation(double newExposureCompensation) {
		double oldExposureCompensation = exposureCompensation;
		exposureCompensation = newExposureCompensation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FILM__EXPOSURE_COMPENSATION, oldExposureCompensation, exposureCompensation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGrain() {
		return grain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrain(double newGrain) {
		double oldGrain = grain;
		grain = newGrain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FILM__GRAIN, oldGrain, grain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHalation() {
		return halation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHalation(double newHalation) {
		double oldHalation = halation;
		halation = newHalation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.FILM__HALATION, oldHalation, halation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ShotPackage.FILM__STOCK:
				return getStock();
			case ShotPackage.FILM__EXPOSURE_COMPENSATION:
				return getExposureCompensation();
			case ShotPackage.FILM__GRAIN:
				return getGrain();
			case ShotPackage.FILM__HALATION:
				return getHalation();
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
			case ShotPackage.FILM__STOCK:
				setStock((String)newValue);
				return;
			case ShotPackage.FILM__EXPOSURE_COMPENSATION:
				setExposureCompensation((Double)newValue);
				return;
			case ShotPackage.FILM__GRAIN:
				setGrain((Double)newValue);
				return;
			case ShotPackage.FILM__HALATION:
				setHalation((Double)newValue);
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
			case ShotPackage.FILM__STOCK:
				setStock(STOCK_EDEFAULT);
				return;
			case ShotPackage.FILM__EXPOSURE_COMPENSATION:
				setExposureCompensation(EXPOSURE_COMPENSATION_EDEFAULT);
				return;
			case ShotPackage.FILM__GRAIN:
				setGrain(GRAIN_EDEFAULT);
				return;
			case ShotPackage.FILM__HALATION:
				setHalation(HALATION_EDEFAULT);
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
			case ShotPackage.FILM__STOCK:
				return STOCK_EDEFAULT == null ? stock != null : !STOCK_EDEFAULT.equals(stock);
			case ShotPackage.FILM__EXPOSURE_COMPENSATION:
				return exposureCompensation != EXPOSURE_COMPENSATION_EDEFAULT;
			case ShotPackage.FILM__GRAIN:
				return grain != GRAIN_EDEFAULT;
			case ShotPackage.FILM__HALATION:
				return halation != HALATION_EDEFAULT;
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
		result.append(" (stock: ");
		result.append(stock);
		result.append(", exposureCompensation: ");
		result.append(exposureCompensation);
		result.append(", grain: ");
		result.append(grain);
		result.append(", halation: ");
		result.append(halation);
		result.append(')');
		return result.toString();
	}

} //FilmImpl
