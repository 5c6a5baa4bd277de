/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Film;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.StandIn;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getBrief <em>Brief</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getStandIn <em>Stand In</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getRig <em>Rig</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getCamera <em>Camera</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getFraming <em>Framing</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getBackdrop <em>Backdrop</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getFilm <em>Film</em>}</li>
 *   <li>{@link org.catchlight.shot.impl.ShotImpl#getRecipe <em>Recipe</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShotImpl extends MinimalEObjectImpl.Container implements Shot {
	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected int schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "Untitled";

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
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBrief() <em>Brief</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrief()
	 * @generated
	 * @ordered
	 */
	protected Brief brief;

	/**
	 * The cached value of the '{@link #getStandIn() <em>Stand In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandIn()
	 * @generated
	 * @ordered
	 */
	protected StandIn standIn;

	/**
	 * The cached value of the '{@link #getRig() <em>Rig</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRig()
	 * @generated
	 * @ordered
	 */
	protected Rig rig;

	/**
	 * The cached value of the '{@link #getCamera() <em>Camera</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCamera()
	 * @generated
	 * @ordered
	 */
	protected Camera camera;

	/**
	 * The cached value of the '{@link #getFraming() <em>Framing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraming()
	 * @generated
	 * @ordered
	 */
	protected Framing framing;

	/**
	 * The cached value of the '{@link #getBackdrop() <em>Backdrop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackdrop()
	 * @generated
	 * @ordered
	 */
	protected Backdrop backdrop;

	/**
	 * The cached value of the '{@link #getFilm() <em>Film</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilm()
	 * @generated
	 * @ordered
	 */
	protected Film film;

	/**
	 * The cached value of the '{@link #getRecipe() <em>Recipe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipe()
	 * @generated
	 * @ordered
	 */
	protected Recipe recipe;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ShotPackage.Literals.SHOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(int newSchemaVersion) {
		int oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Brief getBrief() {
		return brief;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBrief(Brief newBrief, NotificationChain msgs) {
		Brief oldBrief = brief;
		brief = newBrief;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__BRIEF, oldBrief, newBrief);
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
	public void setBrief(Brief newBrief) {
		if (newBrief != brief) {
			NotificationChain msgs = null;
			if (brief != null)
				msgs = ((InternalEObject)brief).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__BRIEF, null, msgs);
			if (newBrief != null)
				msgs = ((InternalEObject)newBrief).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__BRIEF, null, msgs);
			msgs = basicSetBrief(newBrief, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__BRIEF, newBrief, newBrief));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StandIn getStandIn() {
		return standIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStandIn(StandIn newStandIn, NotificationChain msgs) {
		StandIn oldStandIn = standIn;
		standIn = newStandIn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__STAND_IN, oldStandIn, newStandIn);
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
	public void setStandIn(StandIn newStandIn) {
		if (newStandIn != standIn) {
			NotificationChain msgs = null;
			if (standIn != null)
				msgs = ((InternalEObject)standIn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__STAND_IN, null, msgs);
			if (newStandIn != null)
				msgs = ((InternalEObject)newStandIn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__STAND_IN, null, msgs);
			msgs = basicSetStandIn(newStandIn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__STAND_IN, newStandIn, newStandIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rig getRig() {
		return rig;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRig(Rig newRig, NotificationChain msgs) {
		Rig oldRig = rig;
		rig = newRig;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__RIG, oldRig, newRig);
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
	public void setRig(Rig newRig) {
		if (newRig != rig) {
			NotificationChain msgs = null;
			if (rig != null)
				msgs = ((InternalEObject)rig).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__RIG, null, msgs);
			if (newRig != null)
				msgs = ((InternalEObject)newRig).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__RIG, null, msgs);
			msgs = basicSetRig(newRig, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__RIG, newRig, newRig));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Camera getCamera() {
		return camera;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCamera(Camera newCamera, NotificationChain msgs) {
		Camera oldCamera = camera;
		camera = newCamera;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__CAMERA, oldCamera, newCamera);
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
	public void setCamera(Camera newCamera) {
		if (newCamera != camera) {
			NotificationChain msgs = null;
			if (camera != null)
				msgs = ((InternalEObject)camera).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__CAMERA, null, msgs);
			if (newCamera != null)
				msgs = ((InternalEObject)newCamera).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__CAMERA, null, msgs);
			msgs = basicSetCamera(newCamera, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__CAMERA, newCamera, newCamera));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Framing getFraming() {
		return framing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFraming(Framing newFraming, NotificationChain msgs) {
		Framing oldFraming = framing;
		framing = newFraming;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__FRAMING, oldFraming, newFraming);
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
	public void setFraming(Framing newFraming) {
		if (newFraming != framing) {
			NotificationChain msgs = null;
			if (framing != null)
				msgs = ((InternalEObject)framing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__FRAMING, null, msgs);
			if (newFraming != null)
				msgs = ((InternalEObject)newFraming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__FRAMING, null, msgs);
			msgs = basicSetFraming(newFraming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__FRAMING, newFraming, newFraming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Backdrop getBackdrop() {
		return backdrop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackdrop(Backdrop newBackdrop, NotificationChain msgs) {
		Backdrop oldBackdrop = backdrop;
		backdrop = newBackdrop;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__BACKDROP, oldBackdrop, newBackdrop);
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
	public void setBackdrop(Backdrop newBackdrop) {
		if (newBackdrop != backdrop) {
			NotificationChain msgs = null;
			if (backdrop != null)
				msgs = ((InternalEObject)backdrop).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__BACKDROP, null, msgs);
			if (newBackdrop != null)
				msgs = ((InternalEObject)newBackdrop).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__BACKDROP, null, msgs);
			msgs = basicSetBackdrop(newBackdrop, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__BACKDROP, newBackdrop, newBackdrop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Film getFilm() {
		return film;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFilm(Film newFilm, NotificationChain msgs) {
		Film oldFilm = film;
		film = newFilm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__FILM, oldFilm, newFilm);
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
	public void setFilm(Film newFilm) {
		if (newFilm != film) {
			NotificationChain msgs = null;
			if (film != null)
				msgs = ((InternalEObject)film).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__FILM, null, msgs);
			if (newFilm != null)
				msgs = ((InternalEObject)newFilm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__FILM, null, msgs);
			msgs = basicSetFilm(newFilm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__FILM, newFilm, newFilm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recipe getRecipe() {
		return recipe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRecipe(Recipe newRecipe, NotificationChain msgs) {
		Recipe oldRecipe = recipe;
		recipe = newRecipe;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__RECIPE, oldRecipe, newRecipe);
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
	public void setRecipe(Recipe newRecipe) {
		if (newRecipe != recipe) {
			NotificationChain msgs = null;
			if (recipe != null)
				msgs = ((InternalEObject)recipe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__RECIPE, null, msgs);
			if (newRecipe != null)
				msgs = ((InternalEObject)newRecipe).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ShotPackage.SHOT__RECIPE, null, msgs);
			msgs = basicSetRecipe(newRecipe, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ShotPackage.SHOT__RECIPE, newRecipe, newRecipe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ShotPackage.SHOT__BRIEF:
				return basicSetBrief(null, msgs);
			case ShotPackage.SHOT__STAND_IN:
				return basicSetStandIn(null, msgs);
			case ShotPackage.SHOT__RIG:
				return basicSetRig(null, msgs);
			case ShotPackage.SHOT__CAMERA:
				return basicSetCamera(null, msgs);
			case ShotPackage.SHOT__FRAMING:
				return basicSetFraming(null, msgs);
			case ShotPackage.SHOT__BACKDROP:
				return basicSetBackdrop(null, msgs);
			case ShotPackage.SHOT__FILM:
				return basicSetFilm(null, msgs);
			case ShotPackage.SHOT__RECIPE:
				return basicSetRecipe(null, msgs);
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
			case ShotPackage.SHOT__SCHEMA_VERSION:
				return getSchemaVersion();
			case ShotPackage.SHOT__NAME:
				return getName();
			case ShotPackage.SHOT__NOTES:
				return getNotes();
			case ShotPackage.SHOT__SEED:
				return getSeed();
			case ShotPackage.SHOT__BRIEF:
				return getBrief();
			case ShotPackage.SHOT__STAND_IN:
				return getStandIn();
			case ShotPackage.SHOT__RIG:
				return getRig();
			case ShotPackage.SHOT__CAMERA:
				return getCamera();
			case ShotPackage.SHOT__FRAMING:
				return getFraming();
			case ShotPackage.SHOT__BACKDROP:
				return getBackdrop();
			case ShotPackage.SHOT__FILM:
				return getFilm();
			case ShotPackage.SHOT__RECIPE:
				return getRecipe();
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
			case ShotPackage.SHOT__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case ShotPackage.SHOT__NAME:
				setName((String)newValue);
				return;
			case ShotPackage.SHOT__NOTES:
				setNotes((String)newValue);
				return;
			case ShotPackage.SHOT__SEED:
				setSeed((Long)newValue);
				return;
			case ShotPackage.SHOT__BRIEF:
				setBrief((Brief)newValue);
				return;
			case ShotPackage.SHOT__STAND_IN:
				setStandIn((StandIn)newValue);
				return;
			case ShotPackage.SHOT__RIG:
				setRig((Rig)newValue);
				return;
			case ShotPackage.SHOT__CAMERA:
				setCamera((Camera)newValue);
				return;
			case ShotPackage.SHOT__FRAMING:
				setFraming((Framing)newValue);
				return;
			case ShotPackage.SHOT__BACKDROP:
				setBackdrop((Backdrop)newValue);
				return;
			case ShotPackage.SHOT__FILM:
				setFilm((Film)newValue);
				return;
			case ShotPackage.SHOT__RECIPE:
				setRecipe((Recipe)newValue);
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
			case ShotPackage.SHOT__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case ShotPackage.SHOT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ShotPackage.SHOT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ShotPackage.SHOT__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ShotPackage.SHOT__BRIEF:
				setBrief((Brief)null);
				return;
			case ShotPackage.SHOT__STAND_IN:
				setStandIn((StandIn)null);
				return;
			case ShotPackage.SHOT__RIG:
				setRig((Rig)null);
				return;
			case ShotPackage.SHOT__CAMERA:
				setCamera((Camera)null);
				return;
			case ShotPackage.SHOT__FRAMING:
				setFraming((Framing)null);
				return;
			case ShotPackage.SHOT__BACKDROP:
				setBackdrop((Backdrop)null);
				return;
			case ShotPackage.SHOT__FILM:
				setFilm((Film)null);
				return;
			case ShotPackage.SHOT__RECIPE:
				setRecipe((Recipe)null);
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
			case ShotPackage.SHOT__SCHEMA_VERSION:
				return schemaVersion != SCHEMA_VERSION_EDEFAULT;
			case ShotPackage.SHOT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ShotPackage.SHOT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ShotPackage.SHOT__SEED:
				return seed != SEED_EDEFAULT;
			case ShotPackage.SHOT__BRIEF:
				return brief != null;
			case ShotPackage.SHOT__STAND_IN:
				return standIn != null;
			case ShotPackage.SHOT__RIG:
				return rig != null;
			case ShotPackage.SHOT__CAMERA:
				return camera != null;
			case ShotPackage.SHOT__FRAMING:
				return framing != null;
			case ShotPackage.SHOT__BACKDROP:
				return backdrop != null;
			case ShotPackage.SHOT__FILM:
				return film != null;
			case ShotPackage.SHOT__RECIPE:
				return recipe != null;
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
		result.append(" (schemaVersion: ");
		result.append(schemaVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", notes: ");
		result.append(notes);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //ShotImpl
