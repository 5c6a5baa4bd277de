/**
 */
package org.catchlight.shot;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.catchlight.shot.ShotFactory
 * @model kind="package"
 * @generated
 */
public interface ShotPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "shot";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.catchlight.org/shot/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "shot";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ShotPackage eINSTANCE = org.catchlight.shot.impl.ShotPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.ShotImpl <em>Shot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.ShotImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getShot()
	 * @generated
	 */
	int SHOT = 0;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__SCHEMA_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__NOTES = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__SEED = 3;

	/**
	 * The feature id for the '<em><b>Brief</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__BRIEF = 4;

	/**
	 * The feature id for the '<em><b>Stand In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__STAND_IN = 5;

	/**
	 * The feature id for the '<em><b>Rig</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__RIG = 6;

	/**
	 * The feature id for the '<em><b>Camera</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__CAMERA = 7;

	/**
	 * The feature id for the '<em><b>Framing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__FRAMING = 8;

	/**
	 * The feature id for the '<em><b>Backdrop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__BACKDROP = 9;

	/**
	 * The feature id for the '<em><b>Film</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__FILM = 10;

	/**
	 * The feature id for the '<em><b>Recipe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT__RECIPE = 11;

	/**
	 * The number of structural features of the '<em>Shot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Shot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.BriefImpl <em>Brief</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.BriefImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getBrief()
	 * @generated
	 */
	int BRIEF = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__EXPRESSION = 1;

	/**
	 * The feature id for the '<em><b>Wardrobe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__WARDROBE = 2;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__ENVIRONMENT = 3;

	/**
	 * The feature id for the '<em><b>Mood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__MOOD = 4;

	/**
	 * The feature id for the '<em><b>Skin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__SKIN = 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__EXTRAS = 6;

	/**
	 * The feature id for the '<em><b>Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF__NEGATIVE = 7;

	/**
	 * The number of structural features of the '<em>Brief</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Brief</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIEF_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.StandInImpl <em>Stand In</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.StandInImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getStandIn()
	 * @generated
	 */
	int STAND_IN = 2;

	/**
	 * The feature id for the '<em><b>Identity Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__IDENTITY_SEED = 0;

	/**
	 * The feature id for the '<em><b>Skin Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__SKIN_TONE = 1;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__AGE = 2;

	/**
	 * The feature id for the '<em><b>Hair Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__HAIR_STYLE = 3;

	/**
	 * The feature id for the '<em><b>Hair Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__HAIR_COLOUR = 4;

	/**
	 * The feature id for the '<em><b>Eye Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__EYE_COLOUR = 5;

	/**
	 * The feature id for the '<em><b>Head Yaw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__HEAD_YAW = 6;

	/**
	 * The feature id for the '<em><b>Head Pitch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__HEAD_PITCH = 7;

	/**
	 * The feature id for the '<em><b>Head Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__HEAD_ROLL = 8;

	/**
	 * The feature id for the '<em><b>Gaze Yaw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__GAZE_YAW = 9;

	/**
	 * The feature id for the '<em><b>Gaze Pitch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__GAZE_PITCH = 10;

	/**
	 * The feature id for the '<em><b>Traits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__TRAITS = 11;

	/**
	 * The feature id for the '<em><b>Neckline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__NECKLINE = 12;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__EXPRESSION = 13;

	/**
	 * The number of structural features of the '<em>Stand In</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Stand In</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.ExpressionImpl <em>Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.ExpressionImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getExpression()
	 * @generated
	 */
	int EXPRESSION = 3;

	/**
	 * The feature id for the '<em><b>Inner Brow Raise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__INNER_BROW_RAISE = 0;

	/**
	 * The feature id for the '<em><b>Outer Brow Raise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__OUTER_BROW_RAISE = 1;

	/**
	 * The feature id for the '<em><b>Brow Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__BROW_LOWER = 2;

	/**
	 * The feature id for the '<em><b>Upper Lid Raise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__UPPER_LID_RAISE = 3;

	/**
	 * The feature id for the '<em><b>Cheek Raise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__CHEEK_RAISE = 4;

	/**
	 * The feature id for the '<em><b>Lid Tighten</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LID_TIGHTEN = 5;

	/**
	 * The feature id for the '<em><b>Lid Droop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LID_DROOP = 6;

	/**
	 * The feature id for the '<em><b>Nose Wrinkle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__NOSE_WRINKLE = 7;

	/**
	 * The feature id for the '<em><b>Lip Corner Pull</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LIP_CORNER_PULL = 8;

	/**
	 * The feature id for the '<em><b>Lip Corner Depress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LIP_CORNER_DEPRESS = 9;

	/**
	 * The feature id for the '<em><b>Chin Raise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__CHIN_RAISE = 10;

	/**
	 * The feature id for the '<em><b>Lip Pucker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LIP_PUCKER = 11;

	/**
	 * The feature id for the '<em><b>Lip Press</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LIP_PRESS = 12;

	/**
	 * The feature id for the '<em><b>Jaw Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__JAW_OPEN = 13;

	/**
	 * The number of structural features of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.TraitImpl <em>Trait</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.TraitImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getTrait()
	 * @generated
	 */
	int TRAIT = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.RigImpl <em>Rig</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.RigImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getRig()
	 * @generated
	 */
	int RIG = 5;

	/**
	 * The feature id for the '<em><b>Lights</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIG__LIGHTS = 0;

	/**
	 * The feature id for the '<em><b>Ambient Ev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIG__AMBIENT_EV = 1;

	/**
	 * The feature id for the '<em><b>Ambient Kelvin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIG__AMBIENT_KELVIN = 2;

	/**
	 * The number of structural features of the '<em>Rig</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIG_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Rig</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.LightImpl <em>Light</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.LightImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getLight()
	 * @generated
	 */
	int LIGHT = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Fixture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__FIXTURE = 2;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__ENABLED = 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__GROUP = 4;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__AZIMUTH = 5;

	/**
	 * The feature id for the '<em><b>Elevation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__ELEVATION = 6;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__DISTANCE = 7;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__WIDTH = 8;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__HEIGHT = 9;

	/**
	 * The feature id for the '<em><b>Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__ROTATION = 10;

	/**
	 * The feature id for the '<em><b>Feather Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__FEATHER_AZIMUTH = 11;

	/**
	 * The feature id for the '<em><b>Feather Elevation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__FEATHER_ELEVATION = 12;

	/**
	 * The feature id for the '<em><b>Grid Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__GRID_ANGLE = 13;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__POWER = 14;

	/**
	 * The feature id for the '<em><b>Kelvin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__KELVIN = 15;

	/**
	 * The feature id for the '<em><b>Gel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT__GEL = 16;

	/**
	 * The number of structural features of the '<em>Light</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Light</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.CameraImpl <em>Camera</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.CameraImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getCamera()
	 * @generated
	 */
	int CAMERA = 7;

	/**
	 * The feature id for the '<em><b>Focal Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__FOCAL_LENGTH = 0;

	/**
	 * The feature id for the '<em><b>Aperture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__APERTURE = 1;

	/**
	 * The feature id for the '<em><b>Sensor Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SENSOR_WIDTH = 2;

	/**
	 * The feature id for the '<em><b>Sensor Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SENSOR_HEIGHT = 3;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__DISTANCE = 4;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__AZIMUTH = 5;

	/**
	 * The feature id for the '<em><b>Elevation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__ELEVATION = 6;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__ROLL = 7;

	/**
	 * The feature id for the '<em><b>Focus Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__FOCUS_OFFSET = 8;

	/**
	 * The feature id for the '<em><b>Iso</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__ISO = 9;

	/**
	 * The feature id for the '<em><b>Shutter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SHUTTER = 10;

	/**
	 * The feature id for the '<em><b>Exposure Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__EXPOSURE_MODE = 11;

	/**
	 * The feature id for the '<em><b>White Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__WHITE_BALANCE = 12;

	/**
	 * The number of structural features of the '<em>Camera</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Camera</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.FramingImpl <em>Framing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.FramingImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getFraming()
	 * @generated
	 */
	int FRAMING = 8;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__WIDTH = 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__HEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Aim X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__AIM_X = 2;

	/**
	 * The feature id for the '<em><b>Aim Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__AIM_Y = 3;

	/**
	 * The number of structural features of the '<em>Framing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Framing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.BackdropImpl <em>Backdrop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.BackdropImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getBackdrop()
	 * @generated
	 */
	int BACKDROP = 9;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKDROP__DISTANCE = 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKDROP__COLOUR = 1;

	/**
	 * The number of structural features of the '<em>Backdrop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKDROP_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Backdrop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKDROP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.FilmImpl <em>Film</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.FilmImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getFilm()
	 * @generated
	 */
	int FILM = 10;

	/**
	 * The feature id for the '<em><b>Stock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__STOCK = 0;

	/**
	 * The feature id for the '<em><b>Exposure Compensation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__EXPOSURE_COMPENSATION = 1;

	/**
	 * The feature id for the '<em><b>Grain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__GRAIN = 2;

	/**
	 * The feature id for the '<em><b>Halation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM__HALATION = 3;

	/**
	 * The number of structural features of the '<em>Film</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Film</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.RecipeImpl <em>Recipe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.RecipeImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getRecipe()
	 * @generated
	 */
	int RECIPE = 11;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__STEPS = 0;

	/**
	 * The number of structural features of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.StepImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 12;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__STAGE = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SETTINGS = 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.impl.SettingImpl
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 13;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.SkinTone <em>Skin Tone</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.SkinTone
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getSkinTone()
	 * @generated
	 */
	int SKIN_TONE = 14;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.HairStyle <em>Hair Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.HairStyle
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getHairStyle()
	 * @generated
	 */
	int HAIR_STYLE = 15;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.Neckline <em>Neckline</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.Neckline
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getNeckline()
	 * @generated
	 */
	int NECKLINE = 16;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.LightRole <em>Light Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.LightRole
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getLightRole()
	 * @generated
	 */
	int LIGHT_ROLE = 17;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.Fixture <em>Fixture</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.Fixture
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getFixture()
	 * @generated
	 */
	int FIXTURE = 18;

	/**
	 * The meta object id for the '{@link org.catchlight.shot.ExposureMode <em>Exposure Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.catchlight.shot.ExposureMode
	 * @see org.catchlight.shot.impl.ShotPackageImpl#getExposureMode()
	 * @generated
	 */
	int EXPOSURE_MODE = 19;


	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Shot <em>Shot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shot</em>'.
	 * @see org.catchlight.shot.Shot
	 * @generated
	 */
	EClass getShot();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Shot#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.catchlight.shot.Shot#getSchemaVersion()
	 * @see #getShot()
	 * @generated
	 */
	EAttribute getShot_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Shot#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.catchlight.shot.Shot#getName()
	 * @see #getShot()
	 * @generated
	 */
	EAttribute getShot_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Shot#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.catchlight.shot.Shot#getNotes()
	 * @see #getShot()
	 * @generated
	 */
	EAttribute getShot_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Shot#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.catchlight.shot.Shot#getSeed()
	 * @see #getShot()
	 * @generated
	 */
	EAttribute getShot_Seed();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getBrief <em>Brief</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Brief</em>'.
	 * @see org.catchlight.shot.Shot#getBrief()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Brief();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getStandIn <em>Stand In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Stand In</em>'.
	 * @see org.catchlight.shot.Shot#getStandIn()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_StandIn();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getRig <em>Rig</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rig</em>'.
	 * @see org.catchlight.shot.Shot#getRig()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Rig();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getCamera <em>Camera</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Camera</em>'.
	 * @see org.catchlight.shot.Shot#getCamera()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Camera();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getFraming <em>Framing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Framing</em>'.
	 * @see org.catchlight.shot.Shot#getFraming()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Framing();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getBackdrop <em>Backdrop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Backdrop</em>'.
	 * @see org.catchlight.shot.Shot#getBackdrop()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Backdrop();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getFilm <em>Film</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Film</em>'.
	 * @see org.catchlight.shot.Shot#getFilm()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Film();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.Shot#getRecipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Recipe</em>'.
	 * @see org.catchlight.shot.Shot#getRecipe()
	 * @see #getShot()
	 * @generated
	 */
	EReference getShot_Recipe();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Brief <em>Brief</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Brief</em>'.
	 * @see org.catchlight.shot.Brief
	 * @generated
	 */
	EClass getBrief();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.catchlight.shot.Brief#getSubject()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.catchlight.shot.Brief#getExpression()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getWardrobe <em>Wardrobe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wardrobe</em>'.
	 * @see org.catchlight.shot.Brief#getWardrobe()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Wardrobe();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Environment</em>'.
	 * @see org.catchlight.shot.Brief#getEnvironment()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Environment();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getMood <em>Mood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mood</em>'.
	 * @see org.catchlight.shot.Brief#getMood()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Mood();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getSkin <em>Skin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skin</em>'.
	 * @see org.catchlight.shot.Brief#getSkin()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Skin();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.catchlight.shot.Brief#getExtras()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Extras();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Brief#getNegative <em>Negative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negative</em>'.
	 * @see org.catchlight.shot.Brief#getNegative()
	 * @see #getBrief()
	 * @generated
	 */
	EAttribute getBrief_Negative();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.StandIn <em>Stand In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stand In</em>'.
	 * @see org.catchlight.shot.StandIn
	 * @generated
	 */
	EClass getStandIn();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getIdentitySeed <em>Identity Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identity Seed</em>'.
	 * @see org.catchlight.shot.StandIn#getIdentitySeed()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_IdentitySeed();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getSkinTone <em>Skin Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skin Tone</em>'.
	 * @see org.catchlight.shot.StandIn#getSkinTone()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_SkinTone();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see org.catchlight.shot.StandIn#getAge()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_Age();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getHairStyle <em>Hair Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hair Style</em>'.
	 * @see org.catchlight.shot.StandIn#getHairStyle()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_HairStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getHairColour <em>Hair Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hair Colour</em>'.
	 * @see org.catchlight.shot.StandIn#getHairColour()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_HairColour();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getEyeColour <em>Eye Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Eye Colour</em>'.
	 * @see org.catchlight.shot.StandIn#getEyeColour()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_EyeColour();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getHeadYaw <em>Head Yaw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head Yaw</em>'.
	 * @see org.catchlight.shot.StandIn#getHeadYaw()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_HeadYaw();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getHeadPitch <em>Head Pitch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head Pitch</em>'.
	 * @see org.catchlight.shot.StandIn#getHeadPitch()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_HeadPitch();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getHeadRoll <em>Head Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head Roll</em>'.
	 * @see org.catchlight.shot.StandIn#getHeadRoll()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_HeadRoll();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getGazeYaw <em>Gaze Yaw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gaze Yaw</em>'.
	 * @see org.catchlight.shot.StandIn#getGazeYaw()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_GazeYaw();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getGazePitch <em>Gaze Pitch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gaze Pitch</em>'.
	 * @see org.catchlight.shot.StandIn#getGazePitch()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_GazePitch();

	/**
	 * Returns the meta object for the containment reference list '{@link org.catchlight.shot.StandIn#getTraits <em>Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traits</em>'.
	 * @see org.catchlight.shot.StandIn#getTraits()
	 * @see #getStandIn()
	 * @generated
	 */
	EReference getStandIn_Traits();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.StandIn#getNeckline <em>Neckline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Neckline</em>'.
	 * @see org.catchlight.shot.StandIn#getNeckline()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_Neckline();

	/**
	 * Returns the meta object for the containment reference '{@link org.catchlight.shot.StandIn#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Expression</em>'.
	 * @see org.catchlight.shot.StandIn#getExpression()
	 * @see #getStandIn()
	 * @generated
	 */
	EReference getStandIn_Expression();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression</em>'.
	 * @see org.catchlight.shot.Expression
	 * @generated
	 */
	EClass getExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getInnerBrowRaise <em>Inner Brow Raise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inner Brow Raise</em>'.
	 * @see org.catchlight.shot.Expression#getInnerBrowRaise()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_InnerBrowRaise();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getOuterBrowRaise <em>Outer Brow Raise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outer Brow Raise</em>'.
	 * @see org.catchlight.shot.Expression#getOuterBrowRaise()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_OuterBrowRaise();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getBrowLower <em>Brow Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brow Lower</em>'.
	 * @see org.catchlight.shot.Expression#getBrowLower()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_BrowLower();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getUpperLidRaise <em>Upper Lid Raise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Lid Raise</em>'.
	 * @see org.catchlight.shot.Expression#getUpperLidRaise()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_UpperLidRaise();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getCheekRaise <em>Cheek Raise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cheek Raise</em>'.
	 * @see org.catchlight.shot.Expression#getCheekRaise()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_CheekRaise();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLidTighten <em>Lid Tighten</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lid Tighten</em>'.
	 * @see org.catchlight.shot.Expression#getLidTighten()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LidTighten();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLidDroop <em>Lid Droop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lid Droop</em>'.
	 * @see org.catchlight.shot.Expression#getLidDroop()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LidDroop();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getNoseWrinkle <em>Nose Wrinkle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nose Wrinkle</em>'.
	 * @see org.catchlight.shot.Expression#getNoseWrinkle()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_NoseWrinkle();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLipCornerPull <em>Lip Corner Pull</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lip Corner Pull</em>'.
	 * @see org.catchlight.shot.Expression#getLipCornerPull()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LipCornerPull();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLipCornerDepress <em>Lip Corner Depress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lip Corner Depress</em>'.
	 * @see org.catchlight.shot.Expression#getLipCornerDepress()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LipCornerDepress();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getChinRaise <em>Chin Raise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chin Raise</em>'.
	 * @see org.catchlight.shot.Expression#getChinRaise()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_ChinRaise();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLipPucker <em>Lip Pucker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lip Pucker</em>'.
	 * @see org.catchlight.shot.Expression#getLipPucker()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LipPucker();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getLipPress <em>Lip Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lip Press</em>'.
	 * @see org.catchlight.shot.Expression#getLipPress()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_LipPress();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Expression#getJawOpen <em>Jaw Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jaw Open</em>'.
	 * @see org.catchlight.shot.Expression#getJawOpen()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_JawOpen();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Trait <em>Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trait</em>'.
	 * @see org.catchlight.shot.Trait
	 * @generated
	 */
	EClass getTrait();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Trait#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.catchlight.shot.Trait#getName()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Trait#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.catchlight.shot.Trait#getValue()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Value();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Rig <em>Rig</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rig</em>'.
	 * @see org.catchlight.shot.Rig
	 * @generated
	 */
	EClass getRig();

	/**
	 * Returns the meta object for the containment reference list '{@link org.catchlight.shot.Rig#getLights <em>Lights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lights</em>'.
	 * @see org.catchlight.shot.Rig#getLights()
	 * @see #getRig()
	 * @generated
	 */
	EReference getRig_Lights();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Rig#getAmbientEv <em>Ambient Ev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ambient Ev</em>'.
	 * @see org.catchlight.shot.Rig#getAmbientEv()
	 * @see #getRig()
	 * @generated
	 */
	EAttribute getRig_AmbientEv();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Rig#getAmbientKelvin <em>Ambient Kelvin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ambient Kelvin</em>'.
	 * @see org.catchlight.shot.Rig#getAmbientKelvin()
	 * @see #getRig()
	 * @generated
	 */
	EAttribute getRig_AmbientKelvin();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Light <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Light</em>'.
	 * @see org.catchlight.shot.Light
	 * @generated
	 */
	EClass getLight();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.catchlight.shot.Light#getName()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.catchlight.shot.Light#getRole()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getFixture <em>Fixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixture</em>'.
	 * @see org.catchlight.shot.Light#getFixture()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Fixture();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.catchlight.shot.Light#isEnabled()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.catchlight.shot.Light#getGroup()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.catchlight.shot.Light#getAzimuth()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Azimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getElevation <em>Elevation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elevation</em>'.
	 * @see org.catchlight.shot.Light#getElevation()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Elevation();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.catchlight.shot.Light#getDistance()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.catchlight.shot.Light#getWidth()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.catchlight.shot.Light#getHeight()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getRotation <em>Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotation</em>'.
	 * @see org.catchlight.shot.Light#getRotation()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Rotation();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getFeatherAzimuth <em>Feather Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feather Azimuth</em>'.
	 * @see org.catchlight.shot.Light#getFeatherAzimuth()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_FeatherAzimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getFeatherElevation <em>Feather Elevation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feather Elevation</em>'.
	 * @see org.catchlight.shot.Light#getFeatherElevation()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_FeatherElevation();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getGridAngle <em>Grid Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grid Angle</em>'.
	 * @see org.catchlight.shot.Light#getGridAngle()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_GridAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.catchlight.shot.Light#getPower()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getKelvin <em>Kelvin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kelvin</em>'.
	 * @see org.catchlight.shot.Light#getKelvin()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Kelvin();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Light#getGel <em>Gel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gel</em>'.
	 * @see org.catchlight.shot.Light#getGel()
	 * @see #getLight()
	 * @generated
	 */
	EAttribute getLight_Gel();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Camera <em>Camera</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Camera</em>'.
	 * @see org.catchlight.shot.Camera
	 * @generated
	 */
	EClass getCamera();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getFocalLength <em>Focal Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focal Length</em>'.
	 * @see org.catchlight.shot.Camera#getFocalLength()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_FocalLength();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getAperture <em>Aperture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aperture</em>'.
	 * @see org.catchlight.shot.Camera#getAperture()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Aperture();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getSensorWidth <em>Sensor Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensor Width</em>'.
	 * @see org.catchlight.shot.Camera#getSensorWidth()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_SensorWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getSensorHeight <em>Sensor Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensor Height</em>'.
	 * @see org.catchlight.shot.Camera#getSensorHeight()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_SensorHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.catchlight.shot.Camera#getDistance()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.catchlight.shot.Camera#getAzimuth()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Azimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getElevation <em>Elevation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elevation</em>'.
	 * @see org.catchlight.shot.Camera#getElevation()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Elevation();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getRoll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see org.catchlight.shot.Camera#getRoll()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Roll();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getFocusOffset <em>Focus Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus Offset</em>'.
	 * @see org.catchlight.shot.Camera#getFocusOffset()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_FocusOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getIso <em>Iso</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iso</em>'.
	 * @see org.catchlight.shot.Camera#getIso()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Iso();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getShutter <em>Shutter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shutter</em>'.
	 * @see org.catchlight.shot.Camera#getShutter()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Shutter();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getExposureMode <em>Exposure Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exposure Mode</em>'.
	 * @see org.catchlight.shot.Camera#getExposureMode()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_ExposureMode();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Camera#getWhiteBalance <em>White Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>White Balance</em>'.
	 * @see org.catchlight.shot.Camera#getWhiteBalance()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_WhiteBalance();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Framing <em>Framing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framing</em>'.
	 * @see org.catchlight.shot.Framing
	 * @generated
	 */
	EClass getFraming();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Framing#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.catchlight.shot.Framing#getWidth()
	 * @see #getFraming()
	 * @generated
	 */
	EAttribute getFraming_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Framing#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.catchlight.shot.Framing#getHeight()
	 * @see #getFraming()
	 * @generated
	 */
	EAttribute getFraming_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Framing#getAimX <em>Aim X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aim X</em>'.
	 * @see org.catchlight.shot.Framing#getAimX()
	 * @see #getFraming()
	 * @generated
	 */
	EAttribute getFraming_AimX();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Framing#getAimY <em>Aim Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aim Y</em>'.
	 * @see org.catchlight.shot.Framing#getAimY()
	 * @see #getFraming()
	 * @generated
	 */
	EAttribute getFraming_AimY();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Backdrop <em>Backdrop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Backdrop</em>'.
	 * @see org.catchlight.shot.Backdrop
	 * @generated
	 */
	EClass getBackdrop();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Backdrop#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.catchlight.shot.Backdrop#getDistance()
	 * @see #getBackdrop()
	 * @generated
	 */
	EAttribute getBackdrop_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Backdrop#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.catchlight.shot.Backdrop#getColour()
	 * @see #getBackdrop()
	 * @generated
	 */
	EAttribute getBackdrop_Colour();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Film <em>Film</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Film</em>'.
	 * @see org.catchlight.shot.Film
	 * @generated
	 */
	EClass getFilm();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Film#getStock <em>Stock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stock</em>'.
	 * @see org.catchlight.shot.Film#getStock()
	 * @see #getFilm()
	 * @generated
	 */
	EAttribute getFilm_Stock();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Film#getExposureCompensation <em>Exposure Compensation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exposure Compensation</em>'.
	 * @see org.catchlight.shot.Film#getExposureCompensation()
	 * @see #getFilm()
	 * @generated
	 */
	EAttribute getFilm_ExposureCompensation();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Film#getGrain <em>Grain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grain</em>'.
	 * @see org.catchlight.shot.Film#getGrain()
	 * @see #getFilm()
	 * @generated
	 */
	EAttribute getFilm_Grain();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Film#getHalation <em>Halation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Halation</em>'.
	 * @see org.catchlight.shot.Film#getHalation()
	 * @see #getFilm()
	 * @generated
	 */
	EAttribute getFilm_Halation();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Recipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recipe</em>'.
	 * @see org.catchlight.shot.Recipe
	 * @generated
	 */
	EClass getRecipe();

	/**
	 * Returns the meta object for the containment reference list '{@link org.catchlight.shot.Recipe#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.catchlight.shot.Recipe#getSteps()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Steps();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.catchlight.shot.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Step#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.catchlight.shot.Step#getStage()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Step#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.catchlight.shot.Step#isEnabled()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Enabled();

	/**
	 * Returns the meta object for the containment reference list '{@link org.catchlight.shot.Step#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.catchlight.shot.Step#getSettings()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Settings();

	/**
	 * Returns the meta object for class '{@link org.catchlight.shot.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.catchlight.shot.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.catchlight.shot.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.catchlight.shot.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.catchlight.shot.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.SkinTone <em>Skin Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Skin Tone</em>'.
	 * @see org.catchlight.shot.SkinTone
	 * @generated
	 */
	EEnum getSkinTone();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.HairStyle <em>Hair Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hair Style</em>'.
	 * @see org.catchlight.shot.HairStyle
	 * @generated
	 */
	EEnum getHairStyle();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.Neckline <em>Neckline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Neckline</em>'.
	 * @see org.catchlight.shot.Neckline
	 * @generated
	 */
	EEnum getNeckline();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.LightRole <em>Light Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Light Role</em>'.
	 * @see org.catchlight.shot.LightRole
	 * @generated
	 */
	EEnum getLightRole();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.Fixture <em>Fixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fixture</em>'.
	 * @see org.catchlight.shot.Fixture
	 * @generated
	 */
	EEnum getFixture();

	/**
	 * Returns the meta object for enum '{@link org.catchlight.shot.ExposureMode <em>Exposure Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exposure Mode</em>'.
	 * @see org.catchlight.shot.ExposureMode
	 * @generated
	 */
	EEnum getExposureMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ShotFactory getShotFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.ShotImpl <em>Shot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.ShotImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getShot()
		 * @generated
		 */
		EClass SHOT = eINSTANCE.getShot();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOT__SCHEMA_VERSION = eINSTANCE.getShot_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOT__NAME = eINSTANCE.getShot_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOT__NOTES = eINSTANCE.getShot_Notes();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOT__SEED = eINSTANCE.getShot_Seed();

		/**
		 * The meta object literal for the '<em><b>Brief</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__BRIEF = eINSTANCE.getShot_Brief();

		/**
		 * The meta object literal for the '<em><b>Stand In</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__STAND_IN = eINSTANCE.getShot_StandIn();

		/**
		 * The meta object literal for the '<em><b>Rig</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__RIG = eINSTANCE.getShot_Rig();

		/**
		 * The meta object literal for the '<em><b>Camera</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__CAMERA = eINSTANCE.getShot_Camera();

		/**
		 * The meta object literal for the '<em><b>Framing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__FRAMING = eINSTANCE.getShot_Framing();

		/**
		 * The meta object literal for the '<em><b>Backdrop</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__BACKDROP = eINSTANCE.getShot_Backdrop();

		/**
		 * The meta object literal for the '<em><b>Film</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__FILM = eINSTANCE.getShot_Film();

		/**
		 * The meta object literal for the '<em><b>Recipe</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOT__RECIPE = eINSTANCE.getShot_Recipe();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.BriefImpl <em>Brief</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.BriefImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getBrief()
		 * @generated
		 */
		EClass BRIEF = eINSTANCE.getBrief();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__SUBJECT = eINSTANCE.getBrief_Subject();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__EXPRESSION = eINSTANCE.getBrief_Expression();

		/**
		 * The meta object literal for the '<em><b>Wardrobe</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__WARDROBE = eINSTANCE.getBrief_Wardrobe();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__ENVIRONMENT = eINSTANCE.getBrief_Environment();

		/**
		 * The meta object literal for the '<em><b>Mood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__MOOD = eINSTANCE.getBrief_Mood();

		/**
		 * The meta object literal for the '<em><b>Skin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__SKIN = eINSTANCE.getBrief_Skin();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__EXTRAS = eINSTANCE.getBrief_Extras();

		/**
		 * The meta object literal for the '<em><b>Negative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIEF__NEGATIVE = eINSTANCE.getBrief_Negative();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.StandInImpl <em>Stand In</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.StandInImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getStandIn()
		 * @generated
		 */
		EClass STAND_IN = eINSTANCE.getStandIn();

		/**
		 * The meta object literal for the '<em><b>Identity Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__IDENTITY_SEED = eINSTANCE.getStandIn_IdentitySeed();

		/**
		 * The meta object literal for the '<em><b>Skin Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__SKIN_TONE = eINSTANCE.getStandIn_SkinTone();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__AGE = eINSTANCE.getStandIn_Age();

		/**
		 * The meta object literal for the '<em><b>Hair Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__HAIR_STYLE = eINSTANCE.getStandIn_HairStyle();

		/**
		 * The meta object literal for the '<em><b>Hair Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__HAIR_COLOUR = eINSTANCE.getStandIn_HairColour();

		/**
		 * The meta object literal for the '<em><b>Eye Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__EYE_COLOUR = eINSTANCE.getStandIn_EyeColour();

		/**
		 * The meta object literal for the '<em><b>Head Yaw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__HEAD_YAW = eINSTANCE.getStandIn_HeadYaw();

		/**
		 * The meta object literal for the '<em><b>Head Pitch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__HEAD_PITCH = eINSTANCE.getStandIn_HeadPitch();

		/**
		 * The meta object literal for the '<em><b>Head Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__HEAD_ROLL = eINSTANCE.getStandIn_HeadRoll();

		/**
		 * The meta object literal for the '<em><b>Gaze Yaw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__GAZE_YAW = eINSTANCE.getStandIn_GazeYaw();

		/**
		 * The meta object literal for the '<em><b>Gaze Pitch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__GAZE_PITCH = eINSTANCE.getStandIn_GazePitch();

		/**
		 * The meta object literal for the '<em><b>Traits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAND_IN__TRAITS = eINSTANCE.getStandIn_Traits();

		/**
		 * The meta object literal for the '<em><b>Neckline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__NECKLINE = eINSTANCE.getStandIn_Neckline();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAND_IN__EXPRESSION = eINSTANCE.getStandIn_Expression();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.ExpressionImpl <em>Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.ExpressionImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getExpression()
		 * @generated
		 */
		EClass EXPRESSION = eINSTANCE.getExpression();

		/**
		 * The meta object literal for the '<em><b>Inner Brow Raise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__INNER_BROW_RAISE = eINSTANCE.getExpression_InnerBrowRaise();

		/**
		 * The meta object literal for the '<em><b>Outer Brow Raise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__OUTER_BROW_RAISE = eINSTANCE.getExpression_OuterBrowRaise();

		/**
		 * The meta object literal for the '<em><b>Brow Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__BROW_LOWER = eINSTANCE.getExpression_BrowLower();

		/**
		 * The meta object literal for the '<em><b>Upper Lid Raise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__UPPER_LID_RAISE = eINSTANCE.getExpression_UpperLidRaise();

		/**
		 * The meta object literal for the '<em><b>Cheek Raise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__CHEEK_RAISE = eINSTANCE.getExpression_CheekRaise();

		/**
		 * The meta object literal for the '<em><b>Lid Tighten</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LID_TIGHTEN = eINSTANCE.getExpression_LidTighten();

		/**
		 * The meta object literal for the '<em><b>Lid Droop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LID_DROOP = eINSTANCE.getExpression_LidDroop();

		/**
		 * The meta object literal for the '<em><b>Nose Wrinkle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__NOSE_WRINKLE = eINSTANCE.getExpression_NoseWrinkle();

		/**
		 * The meta object literal for the '<em><b>Lip Corner Pull</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LIP_CORNER_PULL = eINSTANCE.getExpression_LipCornerPull();

		/**
		 * The meta object literal for the '<em><b>Lip Corner Depress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LIP_CORNER_DEPRESS = eINSTANCE.getExpression_LipCornerDepress();

		/**
		 * The meta object literal for the '<em><b>Chin Raise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__CHIN_RAISE = eINSTANCE.getExpression_ChinRaise();

		/**
		 * The meta object literal for the '<em><b>Lip Pucker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LIP_PUCKER = eINSTANCE.getExpression_LipPucker();

		/**
		 * The meta object literal for the '<em><b>Lip Press</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LIP_PRESS = eINSTANCE.getExpression_LipPress();

		/**
		 * The meta object literal for the '<em><b>Jaw Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__JAW_OPEN = eINSTANCE.getExpression_JawOpen();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.TraitImpl <em>Trait</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.TraitImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getTrait()
		 * @generated
		 */
		EClass TRAIT = eINSTANCE.getTrait();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__NAME = eINSTANCE.getTrait_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__VALUE = eINSTANCE.getTrait_Value();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.RigImpl <em>Rig</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.RigImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getRig()
		 * @generated
		 */
		EClass RIG = eINSTANCE.getRig();

		/**
		 * The meta object literal for the '<em><b>Lights</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RIG__LIGHTS = eINSTANCE.getRig_Lights();

		/**
		 * The meta object literal for the '<em><b>Ambient Ev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIG__AMBIENT_EV = eINSTANCE.getRig_AmbientEv();

		/**
		 * The meta object literal for the '<em><b>Ambient Kelvin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIG__AMBIENT_KELVIN = eINSTANCE.getRig_AmbientKelvin();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.LightImpl <em>Light</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.LightImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getLight()
		 * @generated
		 */
		EClass LIGHT = eINSTANCE.getLight();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__NAME = eINSTANCE.getLight_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__ROLE = eINSTANCE.getLight_Role();

		/**
		 * The meta object literal for the '<em><b>Fixture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__FIXTURE = eINSTANCE.getLight_Fixture();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__ENABLED = eINSTANCE.getLight_Enabled();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__GROUP = eINSTANCE.getLight_Group();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__AZIMUTH = eINSTANCE.getLight_Azimuth();

		/**
		 * The meta object literal for the '<em><b>Elevation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__ELEVATION = eINSTANCE.getLight_Elevation();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__DISTANCE = eINSTANCE.getLight_Distance();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__WIDTH = eINSTANCE.getLight_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__HEIGHT = eINSTANCE.getLight_Height();

		/**
		 * The meta object literal for the '<em><b>Rotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__ROTATION = eINSTANCE.getLight_Rotation();

		/**
		 * The meta object literal for the '<em><b>Feather Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__FEATHER_AZIMUTH = eINSTANCE.getLight_FeatherAzimuth();

		/**
		 * The meta object literal for the '<em><b>Feather Elevation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__FEATHER_ELEVATION = eINSTANCE.getLight_FeatherElevation();

		/**
		 * The meta object literal for the '<em><b>Grid Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__GRID_ANGLE = eINSTANCE.getLight_GridAngle();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__POWER = eINSTANCE.getLight_Power();

		/**
		 * The meta object literal for the '<em><b>Kelvin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__KELVIN = eINSTANCE.getLight_Kelvin();

		/**
		 * The meta object literal for the '<em><b>Gel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT__GEL = eINSTANCE.getLight_Gel();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.CameraImpl <em>Camera</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.CameraImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getCamera()
		 * @generated
		 */
		EClass CAMERA = eINSTANCE.getCamera();

		/**
		 * The meta object literal for the '<em><b>Focal Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__FOCAL_LENGTH = eINSTANCE.getCamera_FocalLength();

		/**
		 * The meta object literal for the '<em><b>Aperture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__APERTURE = eINSTANCE.getCamera_Aperture();

		/**
		 * The meta object literal for the '<em><b>Sensor Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__SENSOR_WIDTH = eINSTANCE.getCamera_SensorWidth();

		/**
		 * The meta object literal for the '<em><b>Sensor Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__SENSOR_HEIGHT = eINSTANCE.getCamera_SensorHeight();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__DISTANCE = eINSTANCE.getCamera_Distance();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__AZIMUTH = eINSTANCE.getCamera_Azimuth();

		/**
		 * The meta object literal for the '<em><b>Elevation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__ELEVATION = eINSTANCE.getCamera_Elevation();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__ROLL = eINSTANCE.getCamera_Roll();

		/**
		 * The meta object literal for the '<em><b>Focus Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__FOCUS_OFFSET = eINSTANCE.getCamera_FocusOffset();

		/**
		 * The meta object literal for the '<em><b>Iso</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__ISO = eINSTANCE.getCamera_Iso();

		/**
		 * The meta object literal for the '<em><b>Shutter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__SHUTTER = eINSTANCE.getCamera_Shutter();

		/**
		 * The meta object literal for the '<em><b>Exposure Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__EXPOSURE_MODE = eINSTANCE.getCamera_ExposureMode();

		/**
		 * The meta object literal for the '<em><b>White Balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__WHITE_BALANCE = eINSTANCE.getCamera_WhiteBalance();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.FramingImpl <em>Framing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.FramingImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getFraming()
		 * @generated
		 */
		EClass FRAMING = eINSTANCE.getFraming();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMING__WIDTH = eINSTANCE.getFraming_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMING__HEIGHT = eINSTANCE.getFraming_Height();

		/**
		 * The meta object literal for the '<em><b>Aim X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMING__AIM_X = eINSTANCE.getFraming_AimX();

		/**
		 * The meta object literal for the '<em><b>Aim Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMING__AIM_Y = eINSTANCE.getFraming_AimY();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.BackdropImpl <em>Backdrop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.BackdropImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getBackdrop()
		 * @generated
		 */
		EClass BACKDROP = eINSTANCE.getBackdrop();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKDROP__DISTANCE = eINSTANCE.getBackdrop_Distance();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKDROP__COLOUR = eINSTANCE.getBackdrop_Colour();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.FilmImpl <em>Film</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.FilmImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getFilm()
		 * @generated
		 */
		EClass FILM = eINSTANCE.getFilm();

		/**
		 * The meta object literal for the '<em><b>Stock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM__STOCK = eINSTANCE.getFilm_Stock();

		/**
		 * The meta object literal for the '<em><b>Exposure Compensation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM__EXPOSURE_COMPENSATION = eINSTANCE.getFilm_ExposureCompensation();

		/**
		 * The meta object literal for the '<em><b>Grain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM__GRAIN = eINSTANCE.getFilm_Grain();

		/**
		 * The meta object literal for the '<em><b>Halation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILM__HALATION = eINSTANCE.getFilm_Halation();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.RecipeImpl <em>Recipe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.RecipeImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getRecipe()
		 * @generated
		 */
		EClass RECIPE = eINSTANCE.getRecipe();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__STEPS = eINSTANCE.getRecipe_Steps();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.StepImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__STAGE = eINSTANCE.getStep_Stage();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ENABLED = eINSTANCE.getStep_Enabled();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__SETTINGS = eINSTANCE.getStep_Settings();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.impl.SettingImpl
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.SkinTone <em>Skin Tone</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.SkinTone
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getSkinTone()
		 * @generated
		 */
		EEnum SKIN_TONE = eINSTANCE.getSkinTone();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.HairStyle <em>Hair Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.HairStyle
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getHairStyle()
		 * @generated
		 */
		EEnum HAIR_STYLE = eINSTANCE.getHairStyle();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.Neckline <em>Neckline</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.Neckline
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getNeckline()
		 * @generated
		 */
		EEnum NECKLINE = eINSTANCE.getNeckline();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.LightRole <em>Light Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.LightRole
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getLightRole()
		 * @generated
		 */
		EEnum LIGHT_ROLE = eINSTANCE.getLightRole();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.Fixture <em>Fixture</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.Fixture
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getFixture()
		 * @generated
		 */
		EEnum FIXTURE = eINSTANCE.getFixture();

		/**
		 * The meta object literal for the '{@link org.catchlight.shot.ExposureMode <em>Exposure Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.catchlight.shot.ExposureMode
		 * @see org.catchlight.shot.impl.ShotPackageImpl#getExposureMode()
		 * @generated
		 */
		EEnum EXPOSURE_MODE = eINSTANCE.getExposureMode();

	}

} //ShotPackage
