/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Brief</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The photographer's brief in words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Brief#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getWardrobe <em>Wardrobe</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getMood <em>Mood</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getSkin <em>Skin</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.catchlight.shot.Brief#getNegative <em>Negative</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getBrief()
 * @model
 * @generated
 */
public interface Brief extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is in the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Subject()
	 * @model default=""
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expression and gaze.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Expression()
	 * @model default=""
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Wardrobe</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the subject wears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wardrobe</em>' attribute.
	 * @see #setWardrobe(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Wardrobe()
	 * @model default=""
	 * @generated
	 */
	String getWardrobe();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getWardrobe <em>Wardrobe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wardrobe</em>' attribute.
	 * @see #getWardrobe()
	 * @generated
	 */
	void setWardrobe(String value);

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the picture is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' attribute.
	 * @see #setEnvironment(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Environment()
	 * @model default=""
	 * @generated
	 */
	String getEnvironment();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getEnvironment <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' attribute.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(String value);

	/**
	 * Returns the value of the '<em><b>Mood</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mood of the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mood</em>' attribute.
	 * @see #setMood(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Mood()
	 * @model default=""
	 * @generated
	 */
	String getMood();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getMood <em>Mood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mood</em>' attribute.
	 * @see #getMood()
	 * @generated
	 */
	void setMood(String value);

	/**
	 * Returns the value of the '<em><b>Skin</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skin detail to keep.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skin</em>' attribute.
	 * @see #setSkin(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Skin()
	 * @model default=""
	 * @generated
	 */
	String getSkin();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getSkin <em>Skin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skin</em>' attribute.
	 * @see #getSkin()
	 * @generated
	 */
	void setSkin(String value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Extras()
	 * @model default=""
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

	/**
	 * Returns the value of the '<em><b>Negative</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must not appear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negative</em>' attribute.
	 * @see #setNegative(String)
	 * @see org.catchlight.shot.ShotPackage#getBrief_Negative()
	 * @model default=""
	 * @generated
	 */
	String getNegative();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Brief#getNegative <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negative</em>' attribute.
	 * @see #getNegative()
	 * @generated
	 */
	void setNegative(String value);

} // Brief
