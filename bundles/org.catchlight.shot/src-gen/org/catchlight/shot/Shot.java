/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A shot: everything that is needed to make a picture again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Shot#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getName <em>Name</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getBrief <em>Brief</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getStandIn <em>Stand In</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getRig <em>Rig</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getCamera <em>Camera</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getFraming <em>Framing</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getBackdrop <em>Backdrop</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getFilm <em>Film</em>}</li>
 *   <li>{@link org.catchlight.shot.Shot#getRecipe <em>Recipe</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getShot()
 * @model
 * @generated
 */
public interface Shot extends EObject {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file schema; see ShotFiles.SCHEMA_VERSION.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.catchlight.shot.ShotPackage#getShot_SchemaVersion()
	 * @model default="1"
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>"Untitled"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the shot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.catchlight.shot.ShotPackage#getShot_Name()
	 * @model default="Untitled"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free notes of the photographer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.catchlight.shot.ShotPackage#getShot_Notes()
	 * @model default=""
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the first take; further takes count up from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.catchlight.shot.ShotPackage#getShot_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Brief</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The photographer's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brief</em>' containment reference.
	 * @see #setBrief(Brief)
	 * @see org.catchlight.shot.ShotPackage#getShot_Brief()
	 * @model containment="true"
	 * @generated
	 */
	Brief getBrief();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getBrief <em>Brief</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brief</em>' containment reference.
	 * @see #getBrief()
	 * @generated
	 */
	void setBrief(Brief value);

	/**
	 * Returns the value of the '<em><b>Stand In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The procedural head that stands in for the subject.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stand In</em>' containment reference.
	 * @see #setStandIn(StandIn)
	 * @see org.catchlight.shot.ShotPackage#getShot_StandIn()
	 * @model containment="true"
	 * @generated
	 */
	StandIn getStandIn();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getStandIn <em>Stand In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stand In</em>' containment reference.
	 * @see #getStandIn()
	 * @generated
	 */
	void setStandIn(StandIn value);

	/**
	 * Returns the value of the '<em><b>Rig</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rig</em>' containment reference.
	 * @see #setRig(Rig)
	 * @see org.catchlight.shot.ShotPackage#getShot_Rig()
	 * @model containment="true"
	 * @generated
	 */
	Rig getRig();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getRig <em>Rig</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rig</em>' containment reference.
	 * @see #getRig()
	 * @generated
	 */
	void setRig(Rig value);

	/**
	 * Returns the value of the '<em><b>Camera</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The camera.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Camera</em>' containment reference.
	 * @see #setCamera(Camera)
	 * @see org.catchlight.shot.ShotPackage#getShot_Camera()
	 * @model containment="true"
	 * @generated
	 */
	Camera getCamera();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getCamera <em>Camera</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Camera</em>' containment reference.
	 * @see #getCamera()
	 * @generated
	 */
	void setCamera(Camera value);

	/**
	 * Returns the value of the '<em><b>Framing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size and crop of the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Framing</em>' containment reference.
	 * @see #setFraming(Framing)
	 * @see org.catchlight.shot.ShotPackage#getShot_Framing()
	 * @model containment="true"
	 * @generated
	 */
	Framing getFraming();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getFraming <em>Framing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Framing</em>' containment reference.
	 * @see #getFraming()
	 * @generated
	 */
	void setFraming(Framing value);

	/**
	 * Returns the value of the '<em><b>Backdrop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is behind the subject.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backdrop</em>' containment reference.
	 * @see #setBackdrop(Backdrop)
	 * @see org.catchlight.shot.ShotPackage#getShot_Backdrop()
	 * @model containment="true"
	 * @generated
	 */
	Backdrop getBackdrop();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getBackdrop <em>Backdrop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backdrop</em>' containment reference.
	 * @see #getBackdrop()
	 * @generated
	 */
	void setBackdrop(Backdrop value);

	/**
	 * Returns the value of the '<em><b>Film</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Film stock and its handling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Film</em>' containment reference.
	 * @see #setFilm(Film)
	 * @see org.catchlight.shot.ShotPackage#getShot_Film()
	 * @model containment="true"
	 * @generated
	 */
	Film getFilm();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getFilm <em>Film</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Film</em>' containment reference.
	 * @see #getFilm()
	 * @generated
	 */
	void setFilm(Film value);

	/**
	 * Returns the value of the '<em><b>Recipe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ordered stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipe</em>' containment reference.
	 * @see #setRecipe(Recipe)
	 * @see org.catchlight.shot.ShotPackage#getShot_Recipe()
	 * @model containment="true"
	 * @generated
	 */
	Recipe getRecipe();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Shot#getRecipe <em>Recipe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipe</em>' containment reference.
	 * @see #getRecipe()
	 * @generated
	 */
	void setRecipe(Recipe value);

} // Shot
