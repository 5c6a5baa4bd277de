/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Expression of the stand-in as actions of the facial muscles, each 0 at rest to 1; named after the Facial Action Coding System.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.catchlight.shot.Expression#getInnerBrowRaise <em>Inner Brow Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getOuterBrowRaise <em>Outer Brow Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getBrowLower <em>Brow Lower</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getUpperLidRaise <em>Upper Lid Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getCheekRaise <em>Cheek Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLidTighten <em>Lid Tighten</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLidDroop <em>Lid Droop</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getNoseWrinkle <em>Nose Wrinkle</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLipCornerPull <em>Lip Corner Pull</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLipCornerDepress <em>Lip Corner Depress</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getChinRaise <em>Chin Raise</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLipPucker <em>Lip Pucker</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getLipPress <em>Lip Press</em>}</li>
 *   <li>{@link org.catchlight.shot.Expression#getJawOpen <em>Jaw Open</em>}</li>
 * </ul>
 *
 * @see org.catchlight.shot.ShotPackage#getExpression()
 * @model
 * @generated
 */
public interface Expression extends EObject {
	/**
	 * Returns the value of the '<em><b>Inner Brow Raise</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner brows lifted, as in worry (frontalis medialis, AU 1), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inner Brow Raise</em>' attribute.
	 * @see #setInnerBrowRaise(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_InnerBrowRaise()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='inner brow raise' says='the inner brow raise can be {range}'"
	 * @generated
	 */
	double getInnerBrowRaise();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getInnerBrowRaise <em>Inner Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Brow Raise</em>' attribute.
	 * @see #getInnerBrowRaise()
	 * @generated
	 */
	void setInnerBrowRaise(double value);

	/**
	 * Returns the value of the '<em><b>Outer Brow Raise</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outer brows lifted (frontalis lateralis, AU 2), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outer Brow Raise</em>' attribute.
	 * @see #setOuterBrowRaise(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_OuterBrowRaise()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='outer brow raise' says='the outer brow raise can be {range}'"
	 * @generated
	 */
	double getOuterBrowRaise();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getOuterBrowRaise <em>Outer Brow Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outer Brow Raise</em>' attribute.
	 * @see #getOuterBrowRaise()
	 * @generated
	 */
	void setOuterBrowRaise(double value);

	/**
	 * Returns the value of the '<em><b>Brow Lower</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brows drawn down and together, a frown (corrugator, AU 4), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brow Lower</em>' attribute.
	 * @see #setBrowLower(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_BrowLower()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='brow lowering' says='the brow lowering can be {range}'"
	 * @generated
	 */
	double getBrowLower();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getBrowLower <em>Brow Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brow Lower</em>' attribute.
	 * @see #getBrowLower()
	 * @generated
	 */
	void setBrowLower(double value);

	/**
	 * Returns the value of the '<em><b>Upper Lid Raise</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper lids lifted, eyes wide (levator palpebrae, AU 5), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper Lid Raise</em>' attribute.
	 * @see #setUpperLidRaise(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_UpperLidRaise()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='upper lid raise' says='the upper lid raise can be {range}'"
	 * @generated
	 */
	double getUpperLidRaise();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getUpperLidRaise <em>Upper Lid Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Lid Raise</em>' attribute.
	 * @see #getUpperLidRaise()
	 * @generated
	 */
	void setUpperLidRaise(double value);

	/**
	 * Returns the value of the '<em><b>Cheek Raise</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cheeks lifted, crow's feet at the eyes (orbicularis oculi, AU 6), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cheek Raise</em>' attribute.
	 * @see #setCheekRaise(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_CheekRaise()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='cheek raise' says='the cheek raise can be {range}'"
	 * @generated
	 */
	double getCheekRaise();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getCheekRaise <em>Cheek Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cheek Raise</em>' attribute.
	 * @see #getCheekRaise()
	 * @generated
	 */
	void setCheekRaise(double value);

	/**
	 * Returns the value of the '<em><b>Lid Tighten</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower lids tightened, eyes narrowed (AU 7), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lid Tighten</em>' attribute.
	 * @see #setLidTighten(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LidTighten()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lid tightening' says='the lid tightening can be {range}'"
	 * @generated
	 */
	double getLidTighten();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLidTighten <em>Lid Tighten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lid Tighten</em>' attribute.
	 * @see #getLidTighten()
	 * @generated
	 */
	void setLidTighten(double value);

	/**
	 * Returns the value of the '<em><b>Lid Droop</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper lids lowered; 1 closes the eyes (AU 43), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lid Droop</em>' attribute.
	 * @see #setLidDroop(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LidDroop()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lid droop' says='the lid droop can be {range}'"
	 * @generated
	 */
	double getLidDroop();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLidDroop <em>Lid Droop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lid Droop</em>' attribute.
	 * @see #getLidDroop()
	 * @generated
	 */
	void setLidDroop(double value);

	/**
	 * Returns the value of the '<em><b>Nose Wrinkle</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nose wrinkled, wings lifted (levator labii alaeque nasi, AU 9), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nose Wrinkle</em>' attribute.
	 * @see #setNoseWrinkle(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_NoseWrinkle()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='nose wrinkle' says='the nose wrinkle can be {range}'"
	 * @generated
	 */
	double getNoseWrinkle();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getNoseWrinkle <em>Nose Wrinkle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nose Wrinkle</em>' attribute.
	 * @see #getNoseWrinkle()
	 * @generated
	 */
	void setNoseWrinkle(double value);

	/**
	 * Returns the value of the '<em><b>Lip Corner Pull</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners of the mouth pulled back and up, a smile (zygomaticus major, AU 12), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lip Corner Pull</em>' attribute.
	 * @see #setLipCornerPull(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LipCornerPull()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lip corner pull' says='the lip corner pull can be {range}'"
	 * @generated
	 */
	double getLipCornerPull();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLipCornerPull <em>Lip Corner Pull</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lip Corner Pull</em>' attribute.
	 * @see #getLipCornerPull()
	 * @generated
	 */
	void setLipCornerPull(double value);

	/**
	 * Returns the value of the '<em><b>Lip Corner Depress</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners of the mouth pulled down (depressor anguli oris, AU 15), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lip Corner Depress</em>' attribute.
	 * @see #setLipCornerDepress(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LipCornerDepress()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lip corner lowering' says='the lip corner lowering can be {range}'"
	 * @generated
	 */
	double getLipCornerDepress();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLipCornerDepress <em>Lip Corner Depress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lip Corner Depress</em>' attribute.
	 * @see #getLipCornerDepress()
	 * @generated
	 */
	void setLipCornerDepress(double value);

	/**
	 * Returns the value of the '<em><b>Chin Raise</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chin boss pushed up (mentalis, AU 17), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chin Raise</em>' attribute.
	 * @see #setChinRaise(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_ChinRaise()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='chin raise' says='the chin raise can be {range}'"
	 * @generated
	 */
	double getChinRaise();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getChinRaise <em>Chin Raise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chin Raise</em>' attribute.
	 * @see #getChinRaise()
	 * @generated
	 */
	void setChinRaise(double value);

	/**
	 * Returns the value of the '<em><b>Lip Pucker</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lips drawn together and forward (incisivii labii, AU 18), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lip Pucker</em>' attribute.
	 * @see #setLipPucker(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LipPucker()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lip pucker' says='the lip pucker can be {range}'"
	 * @generated
	 */
	double getLipPucker();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLipPucker <em>Lip Pucker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lip Pucker</em>' attribute.
	 * @see #getLipPucker()
	 * @generated
	 */
	void setLipPucker(double value);

	/**
	 * Returns the value of the '<em><b>Lip Press</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lips pressed together (orbicularis oris, AU 24), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lip Press</em>' attribute.
	 * @see #setLipPress(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_LipPress()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='lip press' says='the lip press can be {range}'"
	 * @generated
	 */
	double getLipPress();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getLipPress <em>Lip Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lip Press</em>' attribute.
	 * @see #getLipPress()
	 * @generated
	 */
	void setLipPress(double value);

	/**
	 * Returns the value of the '<em><b>Jaw Open</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jaw lowered; 1 opens the lips by about 20 mm (AU 26), 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jaw Open</em>' attribute.
	 * @see #setJawOpen(double)
	 * @see org.catchlight.shot.ShotPackage#getExpression_JawOpen()
	 * @model default="0"
	 *        annotation="http://www.catchlight.org/range min='0' max='1' unit='' step='0.05' label='jaw opening' says='the jaw opening can be {range}'"
	 * @generated
	 */
	double getJawOpen();

	/**
	 * Sets the value of the '{@link org.catchlight.shot.Expression#getJawOpen <em>Jaw Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jaw Open</em>' attribute.
	 * @see #getJawOpen()
	 * @generated
	 */
	void setJawOpen(double value);

} // Expression
