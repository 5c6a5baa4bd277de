/**
 */
package org.catchlight.shot.impl;

import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Camera;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Expression;
import org.catchlight.shot.Film;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Framing;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.SkinTone;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Step;
import org.catchlight.shot.Trait;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ShotPackageImpl extends EPackageImpl implements ShotPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass briefEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass standInEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rigEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lightEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cameraEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass framingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backdropEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filmEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recipeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum skinToneEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hairStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum necklineEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lightRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fixtureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exposureModeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.catchlight.shot.ShotPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ShotPackageImpl() {
		super(eNS_URI, ShotFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ShotPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ShotPackage init() {
		if (isInited) return (ShotPackage)EPackage.Registry.INSTANCE.getEPackage(ShotPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredShotPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ShotPackageImpl theShotPackage = registeredShotPackage instanceof ShotPackageImpl ? (ShotPackageImpl)registeredShotPackage : new ShotPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theShotPackage.createPackageContents();

		// Initialize created meta-data
		theShotPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theShotPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ShotPackage.eNS_URI, theShotPackage);
		return theShotPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShot() {
		return shotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShot_SchemaVersion() {
		return (EAttribute)shotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShot_Name() {
		return (EAttribute)shotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShot_Notes() {
		return (EAttribute)shotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShot_Seed() {
		return (EAttribute)shotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Brief() {
		return (EReference)shotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_StandIn() {
		return (EReference)shotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Rig() {
		return (EReference)shotEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Camera() {
		return (EReference)shotEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Framing() {
		return (EReference)shotEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Backdrop() {
		return (EReference)shotEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Film() {
		return (EReference)shotEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShot_Recipe() {
		return (EReference)shotEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBrief() {
		return briefEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Subject() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Expression() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Wardrobe() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Environment() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Mood() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Skin() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Extras() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBrief_Negative() {
		return (EAttribute)briefEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStandIn() {
		return standInEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_IdentitySeed() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_SkinTone() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_Age() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_HairStyle() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_HairColour() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_EyeColour() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_HeadYaw() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_HeadPitch() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_HeadRoll() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_GazeYaw() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_GazePitch() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStandIn_Traits() {
		return (EReference)standInEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandIn_Neckline() {
		return (EAttribute)standInEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStandIn_Expression() {
		return (EReference)standInEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpression() {
		return expressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_InnerBrowRaise() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_OuterBrowRaise() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_BrowLower() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_UpperLidRaise() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_CheekRaise() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LidTighten() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LidDroop() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_NoseWrinkle() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LipCornerPull() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LipCornerDepress() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_ChinRaise() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LipPucker() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_LipPress() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_JawOpen() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrait() {
		return traitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrait_Name() {
		return (EAttribute)traitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrait_Value() {
		return (EAttribute)traitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRig() {
		return rigEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRig_Lights() {
		return (EReference)rigEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRig_AmbientEv() {
		return (EAttribute)rigEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRig_AmbientKelvin() {
		return (EAttribute)rigEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLight() {
		return lightEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Name() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Role() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Fixture() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Enabled() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Group() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Azimuth() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Elevation() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Distance() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Width() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Height() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Rotation() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_FeatherAzimuth() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_FeatherElevation() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_GridAngle() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Power() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Kelvin() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLight_Gel() {
		return (EAttribute)lightEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCamera() {
		return cameraEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_FocalLength() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Aperture() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_SensorWidth() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_SensorHeight() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Distance() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Azimuth() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Elevation() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Roll() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_FocusOffset() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Iso() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Shutter() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_ExposureMode() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_WhiteBalance() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFraming() {
		return framingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFraming_Width() {
		return (EAttribute)framingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFraming_Height() {
		return (EAttribute)framingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFraming_AimX() {
		return (EAttribute)framingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFraming_AimY() {
		return (EAttribute)framingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackdrop() {
		return backdropEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackdrop_Distance() {
		return (EAttribute)backdropEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackdrop_Colour() {
		return (EAttribute)backdropEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilm() {
		return filmEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilm_Stock() {
		return (EAttribute)filmEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilm_ExposureCompensation() {
		return (EAttribute)filmEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilm_Grain() {
		return (EAttribute)filmEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilm_Halation() {
		return (EAttribute)filmEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecipe() {
		return recipeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecipe_Steps() {
		return (EReference)recipeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Stage() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Enabled() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Settings() {
		return (EReference)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Key() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSkinTone() {
		return skinToneEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHairStyle() {
		return hairStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeckline() {
		return necklineEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLightRole() {
		return lightRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFixture() {
		return fixtureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExposureMode() {
		return exposureModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShotFactory getShotFactory() {
		return (ShotFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		shotEClass = createEClass(SHOT);
		createEAttribute(shotEClass, SHOT__SCHEMA_VERSION);
		createEAttribute(shotEClass, SHOT__NAME);
		createEAttribute(shotEClass, SHOT__NOTES);
		createEAttribute(shotEClass, SHOT__SEED);
		createEReference(shotEClass, SHOT__BRIEF);
		createEReference(shotEClass, SHOT__STAND_IN);
		createEReference(shotEClass, SHOT__RIG);
		createEReference(shotEClass, SHOT__CAMERA);
		createEReference(shotEClass, SHOT__FRAMING);
		createEReference(shotEClass, SHOT__BACKDROP);
		createEReference(shotEClass, SHOT__FILM);
		createEReference(shotEClass, SHOT__RECIPE);

		briefEClass = createEClass(BRIEF);
		createEAttribute(briefEClass, BRIEF__SUBJECT);
		createEAttribute(briefEClass, BRIEF__EXPRESSION);
		createEAttribute(briefEClass, BRIEF__WARDROBE);
		createEAttribute(briefEClass, BRIEF__ENVIRONMENT);
		createEAttribute(briefEClass, BRIEF__MOOD);
		createEAttribute(briefEClass, BRIEF__SKIN);
		createEAttribute(briefEClass, BRIEF__EXTRAS);
		createEAttribute(briefEClass, BRIEF__NEGATIVE);

		standInEClass = createEClass(STAND_IN);
		createEAttribute(standInEClass, STAND_IN__IDENTITY_SEED);
		createEAttribute(standInEClass, STAND_IN__SKIN_TONE);
		createEAttribute(standInEClass, STAND_IN__AGE);
		createEAttribute(standInEClass, STAND_IN__HAIR_STYLE);
		createEAttribute(standInEClass, STAND_IN__HAIR_COLOUR);
		createEAttribute(standInEClass, STAND_IN__EYE_COLOUR);
		createEAttribute(standInEClass, STAND_IN__HEAD_YAW);
		createEAttribute(standInEClass, STAND_IN__HEAD_PITCH);
		createEAttribute(standInEClass, STAND_IN__HEAD_ROLL);
		createEAttribute(standInEClass, STAND_IN__GAZE_YAW);
		createEAttribute(standInEClass, STAND_IN__GAZE_PITCH);
		createEReference(standInEClass, STAND_IN__TRAITS);
		createEAttribute(standInEClass, STAND_IN__NECKLINE);
		createEReference(standInEClass, STAND_IN__EXPRESSION);

		expressionEClass = createEClass(EXPRESSION);
		createEAttribute(expressionEClass, EXPRESSION__INNER_BROW_RAISE);
		createEAttribute(expressionEClass, EXPRESSION__OUTER_BROW_RAISE);
		createEAttribute(expressionEClass, EXPRESSION__BROW_LOWER);
		createEAttribute(expressionEClass, EXPRESSION__UPPER_LID_RAISE);
		createEAttribute(expressionEClass, EXPRESSION__CHEEK_RAISE);
		createEAttribute(expressionEClass, EXPRESSION__LID_TIGHTEN);
		createEAttribute(expressionEClass, EXPRESSION__LID_DROOP);
		createEAttribute(expressionEClass, EXPRESSION__NOSE_WRINKLE);
		createEAttribute(expressionEClass, EXPRESSION__LIP_CORNER_PULL);
		createEAttribute(expressionEClass, EXPRESSION__LIP_CORNER_DEPRESS);
		createEAttribute(expressionEClass, EXPRESSION__CHIN_RAISE);
		createEAttribute(expressionEClass, EXPRESSION__LIP_PUCKER);
		createEAttribute(expressionEClass, EXPRESSION__LIP_PRESS);
		createEAttribute(expressionEClass, EXPRESSION__JAW_OPEN);

		traitEClass = createEClass(TRAIT);
		createEAttribute(traitEClass, TRAIT__NAME);
		createEAttribute(traitEClass, TRAIT__VALUE);

		rigEClass = createEClass(RIG);
		createEReference(rigEClass, RIG__LIGHTS);
		createEAttribute(rigEClass, RIG__AMBIENT_EV);
		createEAttribute(rigEClass, RIG__AMBIENT_KELVIN);

		lightEClass = createEClass(LIGHT);
		createEAttribute(lightEClass, LIGHT__NAME);
		createEAttribute(lightEClass, LIGHT__ROLE);
		createEAttribute(lightEClass, LIGHT__FIXTURE);
		createEAttribute(lightEClass, LIGHT__ENABLED);
		createEAttribute(lightEClass, LIGHT__GROUP);
		createEAttribute(lightEClass, LIGHT__AZIMUTH);
		createEAttribute(lightEClass, LIGHT__ELEVATION);
		createEAttribute(lightEClass, LIGHT__DISTANCE);
		createEAttribute(lightEClass, LIGHT__WIDTH);
		createEAttribute(lightEClass, LIGHT__HEIGHT);
		createEAttribute(lightEClass, LIGHT__ROTATION);
		createEAttribute(lightEClass, LIGHT__FEATHER_AZIMUTH);
		createEAttribute(lightEClass, LIGHT__FEATHER_ELEVATION);
		createEAttribute(lightEClass, LIGHT__GRID_ANGLE);
		createEAttribute(lightEClass, LIGHT__POWER);
		createEAttribute(lightEClass, LIGHT__KELVIN);
		createEAttribute(lightEClass, LIGHT__GEL);

		cameraEClass = createEClass(CAMERA);
		createEAttribute(cameraEClass, CAMERA__FOCAL_LENGTH);
		createEAttribute(cameraEClass, CAMERA__APERTURE);
		createEAttribute(cameraEClass, CAMERA__SENSOR_WIDTH);
		createEAttribute(cameraEClass, CAMERA__SENSOR_HEIGHT);
		createEAttribute(cameraEClass, CAMERA__DISTANCE);
		createEAttribute(cameraEClass, CAMERA__AZIMUTH);
		createEAttribute(cameraEClass, CAMERA__ELEVATION);
		createEAttribute(cameraEClass, CAMERA__ROLL);
		createEAttribute(cameraEClass, CAMERA__FOCUS_OFFSET);
		createEAttribute(cameraEClass, CAMERA__ISO);
		createEAttribute(cameraEClass, CAMERA__SHUTTER);
		createEAttribute(cameraEClass, CAMERA__EXPOSURE_MODE);
		createEAttribute(cameraEClass, CAMERA__WHITE_BALANCE);

		framingEClass = createEClass(FRAMING);
		createEAttribute(framingEClass, FRAMING__WIDTH);
		createEAttribute(framingEClass, FRAMING__HEIGHT);
		createEAttribute(framingEClass, FRAMING__AIM_X);
		createEAttribute(framingEClass, FRAMING__AIM_Y);

		backdropEClass = createEClass(BACKDROP);
		createEAttribute(backdropEClass, BACKDROP__DISTANCE);
		createEAttribute(backdropEClass, BACKDROP__COLOUR);

		filmEClass = createEClass(FILM);
		createEAttribute(filmEClass, FILM__STOCK);
		createEAttribute(filmEClass, FILM__EXPOSURE_COMPENSATION);
		createEAttribute(filmEClass, FILM__GRAIN);
		createEAttribute(filmEClass, FILM__HALATION);

		recipeEClass = createEClass(RECIPE);
		createEReference(recipeEClass, RECIPE__STEPS);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__STAGE);
		createEAttribute(stepEClass, STEP__ENABLED);
		createEReference(stepEClass, STEP__SETTINGS);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__KEY);
		createEAttribute(settingEClass, SETTING__VALUE);

		// Create enums
		skinToneEEnum = createEEnum(SKIN_TONE);
		hairStyleEEnum = createEEnum(HAIR_STYLE);
		necklineEEnum = createEEnum(NECKLINE);
		lightRoleEEnum = createEEnum(LIGHT_ROLE);
		fixtureEEnum = createEEnum(FIXTURE);
		exposureModeEEnum = createEEnum(EXPOSURE_MODE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(shotEClass, Shot.class, "Shot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShot_SchemaVersion(), ecorePackage.getEInt(), "schemaVersion", "1", 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShot_Name(), ecorePackage.getEString(), "name", "Untitled", 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShot_Notes(), ecorePackage.getEString(), "notes", "", 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShot_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Brief(), this.getBrief(), null, "brief", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_StandIn(), this.getStandIn(), null, "standIn", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Rig(), this.getRig(), null, "rig", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Camera(), this.getCamera(), null, "camera", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Framing(), this.getFraming(), null, "framing", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Backdrop(), this.getBackdrop(), null, "backdrop", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Film(), this.getFilm(), null, "film", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShot_Recipe(), this.getRecipe(), null, "recipe", null, 0, 1, Shot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(briefEClass, Brief.class, "Brief", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBrief_Subject(), ecorePackage.getEString(), "subject", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Expression(), ecorePackage.getEString(), "expression", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Wardrobe(), ecorePackage.getEString(), "wardrobe", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Environment(), ecorePackage.getEString(), "environment", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Mood(), ecorePackage.getEString(), "mood", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Skin(), ecorePackage.getEString(), "skin", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Extras(), ecorePackage.getEString(), "extras", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBrief_Negative(), ecorePackage.getEString(), "negative", "", 0, 1, Brief.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(standInEClass, StandIn.class, "StandIn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStandIn_IdentitySeed(), ecorePackage.getELong(), "identitySeed", "1", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_SkinTone(), this.getSkinTone(), "skinTone", "light", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_Age(), ecorePackage.getEDouble(), "age", "32", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_HairStyle(), this.getHairStyle(), "hairStyle", "short", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_HairColour(), ecorePackage.getEString(), "hairColour", "#3b2a20", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_EyeColour(), ecorePackage.getEString(), "eyeColour", "#5b4630", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_HeadYaw(), ecorePackage.getEDouble(), "headYaw", "0", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_HeadPitch(), ecorePackage.getEDouble(), "headPitch", "0", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_HeadRoll(), ecorePackage.getEDouble(), "headRoll", "0", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_GazeYaw(), ecorePackage.getEDouble(), "gazeYaw", "0", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_GazePitch(), ecorePackage.getEDouble(), "gazePitch", "0", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStandIn_Traits(), this.getTrait(), null, "traits", null, 0, -1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandIn_Neckline(), this.getNeckline(), "neckline", "as-briefed", 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStandIn_Expression(), this.getExpression(), null, "expression", null, 0, 1, StandIn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expressionEClass, Expression.class, "Expression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpression_InnerBrowRaise(), ecorePackage.getEDouble(), "innerBrowRaise", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_OuterBrowRaise(), ecorePackage.getEDouble(), "outerBrowRaise", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_BrowLower(), ecorePackage.getEDouble(), "browLower", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_UpperLidRaise(), ecorePackage.getEDouble(), "upperLidRaise", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_CheekRaise(), ecorePackage.getEDouble(), "cheekRaise", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LidTighten(), ecorePackage.getEDouble(), "lidTighten", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LidDroop(), ecorePackage.getEDouble(), "lidDroop", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_NoseWrinkle(), ecorePackage.getEDouble(), "noseWrinkle", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LipCornerPull(), ecorePackage.getEDouble(), "lipCornerPull", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LipCornerDepress(), ecorePackage.getEDouble(), "lipCornerDepress", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_ChinRaise(), ecorePackage.getEDouble(), "chinRaise", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LipPucker(), ecorePackage.getEDouble(), "lipPucker", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_LipPress(), ecorePackage.getEDouble(), "lipPress", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_JawOpen(), ecorePackage.getEDouble(), "jawOpen", "0", 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(traitEClass, Trait.class, "Trait", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrait_Name(), ecorePackage.getEString(), "name", "", 0, 1, Trait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrait_Value(), ecorePackage.getEDouble(), "value", "0", 0, 1, Trait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rigEClass, Rig.class, "Rig", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRig_Lights(), this.getLight(), null, "lights", null, 0, -1, Rig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRig_AmbientEv(), ecorePackage.getEDouble(), "ambientEv", "4", 0, 1, Rig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRig_AmbientKelvin(), ecorePackage.getEDouble(), "ambientKelvin", "5600", 0, 1, Rig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lightEClass, Light.class, "Light", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLight_Name(), ecorePackage.getEString(), "name", "Light", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Role(), this.getLightRole(), "role", "key", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Fixture(), this.getFixture(), "fixture", "softbox", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Group(), ecorePackage.getEString(), "group", "", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Azimuth(), ecorePackage.getEDouble(), "azimuth", "45", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Elevation(), ecorePackage.getEDouble(), "elevation", "35", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Distance(), ecorePackage.getEDouble(), "distance", "1.2", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Width(), ecorePackage.getEDouble(), "width", "0.6", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Height(), ecorePackage.getEDouble(), "height", "0.6", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Rotation(), ecorePackage.getEDouble(), "rotation", "0", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_FeatherAzimuth(), ecorePackage.getEDouble(), "featherAzimuth", "0", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_FeatherElevation(), ecorePackage.getEDouble(), "featherElevation", "0", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_GridAngle(), ecorePackage.getEDouble(), "gridAngle", "0", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Power(), ecorePackage.getEDouble(), "power", "0", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Kelvin(), ecorePackage.getEDouble(), "kelvin", "5600", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLight_Gel(), ecorePackage.getEString(), "gel", "", 0, 1, Light.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cameraEClass, Camera.class, "Camera", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCamera_FocalLength(), ecorePackage.getEDouble(), "focalLength", "85", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Aperture(), ecorePackage.getEDouble(), "aperture", "5.6", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_SensorWidth(), ecorePackage.getEDouble(), "sensorWidth", "36", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_SensorHeight(), ecorePackage.getEDouble(), "sensorHeight", "24", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Distance(), ecorePackage.getEDouble(), "distance", "1.6", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Azimuth(), ecorePackage.getEDouble(), "azimuth", "0", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Elevation(), ecorePackage.getEDouble(), "elevation", "0", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Roll(), ecorePackage.getEDouble(), "roll", "0", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_FocusOffset(), ecorePackage.getEDouble(), "focusOffset", "0", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Iso(), ecorePackage.getEDouble(), "iso", "100", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_Shutter(), ecorePackage.getEDouble(), "shutter", "0.008", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_ExposureMode(), this.getExposureMode(), "exposureMode", "metered", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCamera_WhiteBalance(), ecorePackage.getEDouble(), "whiteBalance", "5600", 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(framingEClass, Framing.class, "Framing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFraming_Width(), ecorePackage.getEInt(), "width", "960", 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFraming_Height(), ecorePackage.getEInt(), "height", "1200", 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFraming_AimX(), ecorePackage.getEDouble(), "aimX", "0", 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFraming_AimY(), ecorePackage.getEDouble(), "aimY", "-0.02", 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backdropEClass, Backdrop.class, "Backdrop", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBackdrop_Distance(), ecorePackage.getEDouble(), "distance", "1.5", 0, 1, Backdrop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBackdrop_Colour(), ecorePackage.getEString(), "colour", "#6f6f72", 0, 1, Backdrop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filmEClass, Film.class, "Film", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilm_Stock(), ecorePackage.getEString(), "stock", "neutral", 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilm_ExposureCompensation(), ecorePackage.getEDouble(), "exposureCompensation", "0", 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilm_Grain(), ecorePackage.getEDouble(), "grain", "0.25", 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilm_Halation(), ecorePackage.getEDouble(), "halation", "0", 0, 1, Film.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recipeEClass, Recipe.class, "Recipe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRecipe_Steps(), this.getStep(), null, "steps", null, 0, -1, Recipe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Stage(), ecorePackage.getEString(), "stage", "", 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Settings(), this.getSetting(), null, "settings", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Key(), ecorePackage.getEString(), "key", "", 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), ecorePackage.getEString(), "value", "", 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(skinToneEEnum, SkinTone.class, "SkinTone");
		addEEnumLiteral(skinToneEEnum, SkinTone.VERY_LIGHT);
		addEEnumLiteral(skinToneEEnum, SkinTone.LIGHT);
		addEEnumLiteral(skinToneEEnum, SkinTone.INTERMEDIATE);
		addEEnumLiteral(skinToneEEnum, SkinTone.TAN);
		addEEnumLiteral(skinToneEEnum, SkinTone.BROWN);
		addEEnumLiteral(skinToneEEnum, SkinTone.DARK);

		initEEnum(hairStyleEEnum, HairStyle.class, "HairStyle");
		addEEnumLiteral(hairStyleEEnum, HairStyle.CROPPED);
		addEEnumLiteral(hairStyleEEnum, HairStyle.SHORT);
		addEEnumLiteral(hairStyleEEnum, HairStyle.BOB);
		addEEnumLiteral(hairStyleEEnum, HairStyle.LONG);
		addEEnumLiteral(hairStyleEEnum, HairStyle.CURLY);
		addEEnumLiteral(hairStyleEEnum, HairStyle.TIED_BACK);
		addEEnumLiteral(hairStyleEEnum, HairStyle.BALD);

		initEEnum(necklineEEnum, Neckline.class, "Neckline");
		addEEnumLiteral(necklineEEnum, Neckline.AS_BRIEFED);
		addEEnumLiteral(necklineEEnum, Neckline.CREW);
		addEEnumLiteral(necklineEEnum, Neckline.VNECK);
		addEEnumLiteral(necklineEEnum, Neckline.SHIRT);
		addEEnumLiteral(necklineEEnum, Neckline.TURTLENECK);

		initEEnum(lightRoleEEnum, LightRole.class, "LightRole");
		addEEnumLiteral(lightRoleEEnum, LightRole.KEY);
		addEEnumLiteral(lightRoleEEnum, LightRole.FILL);
		addEEnumLiteral(lightRoleEEnum, LightRole.RIM);
		addEEnumLiteral(lightRoleEEnum, LightRole.HAIR);
		addEEnumLiteral(lightRoleEEnum, LightRole.KICKER);
		addEEnumLiteral(lightRoleEEnum, LightRole.BACKGROUND);

		initEEnum(fixtureEEnum, Fixture.class, "Fixture");
		addEEnumLiteral(fixtureEEnum, Fixture.BARE_BULB);
		addEEnumLiteral(fixtureEEnum, Fixture.SOFTBOX);
		addEEnumLiteral(fixtureEEnum, Fixture.OCTABOX);
		addEEnumLiteral(fixtureEEnum, Fixture.STRIPBOX);
		addEEnumLiteral(fixtureEEnum, Fixture.BEAUTY_DISH);
		addEEnumLiteral(fixtureEEnum, Fixture.UMBRELLA);
		addEEnumLiteral(fixtureEEnum, Fixture.SNOOT);
		addEEnumLiteral(fixtureEEnum, Fixture.HONEYCOMB);
		addEEnumLiteral(fixtureEEnum, Fixture.REFLECTOR);
		addEEnumLiteral(fixtureEEnum, Fixture.WINDOW);
		addEEnumLiteral(fixtureEEnum, Fixture.SUN);
		addEEnumLiteral(fixtureEEnum, Fixture.SKY);

		initEEnum(exposureModeEEnum, ExposureMode.class, "ExposureMode");
		addEEnumLiteral(exposureModeEEnum, ExposureMode.METERED);
		addEEnumLiteral(exposureModeEEnum, ExposureMode.MANUAL);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.catchlight.org/range
		createRangeAnnotations();
		// http://www.catchlight.org/colour
		createColourAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.catchlight.org/range</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRangeAnnotations() {
		String source = "http://www.catchlight.org/range";
		addAnnotation
		  (getStandIn_Age(),
		   source,
		   new String[] {
			   "min", "18",
			   "max", "90",
			   "unit", "years",
			   "step", "1",
			   "label", "age",
			   "says", "the stand-in can be {range} old"
		   });
		addAnnotation
		  (getStandIn_HeadYaw(),
		   source,
		   new String[] {
			   "min", "-90",
			   "max", "90",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "turn of the head",
			   "says", "the head can turn {range}"
		   });
		addAnnotation
		  (getStandIn_HeadPitch(),
		   source,
		   new String[] {
			   "min", "-40",
			   "max", "40",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "nod of the head",
			   "says", "the head can nod {range}"
		   });
		addAnnotation
		  (getStandIn_HeadRoll(),
		   source,
		   new String[] {
			   "min", "-40",
			   "max", "40",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "tilt of the head",
			   "says", "the head can tilt {range}"
		   });
		addAnnotation
		  (getStandIn_GazeYaw(),
		   source,
		   new String[] {
			   "min", "-35",
			   "max", "35",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "turn of the eyes",
			   "says", "the eyes can turn {range} away from the camera"
		   });
		addAnnotation
		  (getStandIn_GazePitch(),
		   source,
		   new String[] {
			   "min", "-25",
			   "max", "25",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "lift of the eyes",
			   "says", "the eyes can lift {range} away from the camera"
		   });
		addAnnotation
		  (getExpression_InnerBrowRaise(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "inner brow raise",
			   "says", "the inner brow raise can be {range}"
		   });
		addAnnotation
		  (getExpression_OuterBrowRaise(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "outer brow raise",
			   "says", "the outer brow raise can be {range}"
		   });
		addAnnotation
		  (getExpression_BrowLower(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "brow lowering",
			   "says", "the brow lowering can be {range}"
		   });
		addAnnotation
		  (getExpression_UpperLidRaise(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "upper lid raise",
			   "says", "the upper lid raise can be {range}"
		   });
		addAnnotation
		  (getExpression_CheekRaise(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "cheek raise",
			   "says", "the cheek raise can be {range}"
		   });
		addAnnotation
		  (getExpression_LidTighten(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lid tightening",
			   "says", "the lid tightening can be {range}"
		   });
		addAnnotation
		  (getExpression_LidDroop(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lid droop",
			   "says", "the lid droop can be {range}"
		   });
		addAnnotation
		  (getExpression_NoseWrinkle(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "nose wrinkle",
			   "says", "the nose wrinkle can be {range}"
		   });
		addAnnotation
		  (getExpression_LipCornerPull(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lip corner pull",
			   "says", "the lip corner pull can be {range}"
		   });
		addAnnotation
		  (getExpression_LipCornerDepress(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lip corner lowering",
			   "says", "the lip corner lowering can be {range}"
		   });
		addAnnotation
		  (getExpression_ChinRaise(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "chin raise",
			   "says", "the chin raise can be {range}"
		   });
		addAnnotation
		  (getExpression_LipPucker(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lip pucker",
			   "says", "the lip pucker can be {range}"
		   });
		addAnnotation
		  (getExpression_LipPress(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "lip press",
			   "says", "the lip press can be {range}"
		   });
		addAnnotation
		  (getExpression_JawOpen(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "unit", "",
			   "step", "0.05",
			   "label", "jaw opening",
			   "says", "the jaw opening can be {range}"
		   });
		addAnnotation
		  (getTrait_Value(),
		   source,
		   new String[] {
			   "min", "-3",
			   "max", "3",
			   "unit", "\u03c3",
			   "step", "0.1",
			   "label", "value",
			   "says", "a trait can lie {range} from the mean"
		   });
		addAnnotation
		  (getRig_AmbientEv(),
		   source,
		   new String[] {
			   "min", "-6",
			   "max", "16",
			   "unit", "EV",
			   "step", "0.1",
			   "label", "ambient light",
			   "says", "it can be {range} at ISO 100"
		   });
		addAnnotation
		  (getRig_AmbientKelvin(),
		   source,
		   new String[] {
			   "min", "1667",
			   "max", "25000",
			   "unit", "K",
			   "step", "50",
			   "label", "ambient colour temperature",
			   "says", "it can be {range}"
		   });
		addAnnotation
		  (getLight_Azimuth(),
		   source,
		   new String[] {
			   "min", "-180",
			   "max", "180",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "azimuth",
			   "says", "a light can stand {range} round the face"
		   });
		addAnnotation
		  (getLight_Elevation(),
		   source,
		   new String[] {
			   "min", "-90",
			   "max", "90",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "elevation",
			   "says", "a light can stand {range} above the eyes"
		   });
		addAnnotation
		  (getLight_Distance(),
		   source,
		   new String[] {
			   "min", "0.2",
			   "max", "50",
			   "unit", "m",
			   "step", "0.05",
			   "label", "distance",
			   "says", "a light can stand {range} from the face"
		   });
		addAnnotation
		  (getLight_Width(),
		   source,
		   new String[] {
			   "min", "0.005",
			   "max", "10",
			   "unit", "m",
			   "step", "0.05",
			   "label", "width",
			   "says", "a light can be {range} wide"
		   });
		addAnnotation
		  (getLight_Height(),
		   source,
		   new String[] {
			   "min", "0.005",
			   "max", "10",
			   "unit", "m",
			   "step", "0.05",
			   "label", "height",
			   "says", "a light can be {range} high"
		   });
		addAnnotation
		  (getLight_Rotation(),
		   source,
		   new String[] {
			   "min", "-180",
			   "max", "180",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "rotation",
			   "says", "a light can be turned {range} about its axis"
		   });
		addAnnotation
		  (getLight_FeatherAzimuth(),
		   source,
		   new String[] {
			   "min", "-80",
			   "max", "80",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "sideways feathering",
			   "says", "a light can be feathered {range}"
		   });
		addAnnotation
		  (getLight_FeatherElevation(),
		   source,
		   new String[] {
			   "min", "-80",
			   "max", "80",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "upward feathering",
			   "says", "a light can be feathered {range}"
		   });
		addAnnotation
		  (getLight_GridAngle(),
		   source,
		   new String[] {
			   "min", "5",
			   "max", "90",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "grid",
			   "says", "a grid can let through {range}, and 0 means no grid",
			   "off", "0"
		   });
		addAnnotation
		  (getLight_Power(),
		   source,
		   new String[] {
			   "min", "-10",
			   "max", "10",
			   "unit", "stops",
			   "step", "0.1",
			   "label", "power",
			   "says", "a light can be set to {range}"
		   });
		addAnnotation
		  (getLight_Kelvin(),
		   source,
		   new String[] {
			   "min", "1667",
			   "max", "25000",
			   "unit", "K",
			   "step", "50",
			   "label", "colour temperature",
			   "says", "a light can be {range}"
		   });
		addAnnotation
		  (getCamera_FocalLength(),
		   source,
		   new String[] {
			   "min", "8",
			   "max", "1200",
			   "unit", "mm",
			   "step", "1",
			   "label", "focal length",
			   "says", "a lens can be {range} long"
		   });
		addAnnotation
		  (getCamera_Aperture(),
		   source,
		   new String[] {
			   "min", "0.7",
			   "max", "64",
			   "unit", "f/",
			   "step", "0.1",
			   "label", "aperture",
			   "says", "a lens can open {range}"
		   });
		addAnnotation
		  (getCamera_SensorWidth(),
		   source,
		   new String[] {
			   "min", "4",
			   "max", "100",
			   "unit", "mm",
			   "step", "0.1",
			   "label", "sensor",
			   "says", "its long side can be {range}"
		   });
		addAnnotation
		  (getCamera_SensorHeight(),
		   source,
		   new String[] {
			   "min", "3",
			   "max", "100",
			   "unit", "mm",
			   "step", "0.1",
			   "label", "sensor",
			   "says", "its short side can be {range}"
		   });
		addAnnotation
		  (getCamera_Distance(),
		   source,
		   new String[] {
			   "min", "0.2",
			   "max", "50",
			   "unit", "m",
			   "step", "0.05",
			   "label", "distance",
			   "says", "a camera can stand {range} from the face"
		   });
		addAnnotation
		  (getCamera_Azimuth(),
		   source,
		   new String[] {
			   "min", "-180",
			   "max", "180",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "azimuth",
			   "says", "a camera can stand {range} round the face"
		   });
		addAnnotation
		  (getCamera_Elevation(),
		   source,
		   new String[] {
			   "min", "-80",
			   "max", "80",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "elevation",
			   "says", "a camera can stand {range} above the face"
		   });
		addAnnotation
		  (getCamera_Roll(),
		   source,
		   new String[] {
			   "min", "-180",
			   "max", "180",
			   "unit", "\u00b0",
			   "step", "1",
			   "label", "roll",
			   "says", "a camera can be turned {range}"
		   });
		addAnnotation
		  (getCamera_FocusOffset(),
		   source,
		   new String[] {
			   "min", "-2",
			   "max", "20",
			   "unit", "m",
			   "step", "0.005",
			   "label", "focus",
			   "says", "it can lie {range} behind the near eye"
		   });
		addAnnotation
		  (getCamera_Iso(),
		   source,
		   new String[] {
			   "min", "25",
			   "max", "409600",
			   "unit", "ISO",
			   "step", "1",
			   "label", "sensitivity",
			   "says", "a camera can be set to {range}"
		   });
		addAnnotation
		  (getCamera_Shutter(),
		   source,
		   new String[] {
			   "min", "0.00003125",
			   "max", "3600",
			   "unit", "s",
			   "step", "0.001",
			   "label", "shutter",
			   "says", "a shutter can stay open {range}"
		   });
		addAnnotation
		  (getCamera_WhiteBalance(),
		   source,
		   new String[] {
			   "min", "1667",
			   "max", "25000",
			   "unit", "K",
			   "step", "50",
			   "label", "white balance",
			   "says", "it can be {range}"
		   });
		addAnnotation
		  (getFraming_Width(),
		   source,
		   new String[] {
			   "min", "16",
			   "max", "16384",
			   "unit", "px",
			   "step", "1",
			   "label", "width",
			   "says", "a picture can be {range} wide"
		   });
		addAnnotation
		  (getFraming_Height(),
		   source,
		   new String[] {
			   "min", "16",
			   "max", "16384",
			   "unit", "px",
			   "step", "1",
			   "label", "height",
			   "says", "a picture can be {range} high"
		   });
		addAnnotation
		  (getFraming_AimX(),
		   source,
		   new String[] {
			   "min", "-2",
			   "max", "2",
			   "unit", "m",
			   "step", "0.005",
			   "label", "sideways aim",
			   "says", "its centre can lie {range} camera right of the face"
		   });
		addAnnotation
		  (getFraming_AimY(),
		   source,
		   new String[] {
			   "min", "-2",
			   "max", "2",
			   "unit", "m",
			   "step", "0.005",
			   "label", "upward aim",
			   "says", "its centre can lie {range} above the face"
		   });
		addAnnotation
		  (getBackdrop_Distance(),
		   source,
		   new String[] {
			   "min", "0.3",
			   "max", "50",
			   "unit", "m",
			   "step", "0.1",
			   "label", "distance",
			   "says", "a backdrop can hang {range} behind the face"
		   });
		addAnnotation
		  (getFilm_ExposureCompensation(),
		   source,
		   new String[] {
			   "min", "-5",
			   "max", "5",
			   "unit", "stops",
			   "step", "0.1",
			   "label", "exposure compensation",
			   "says", "it can be {range}"
		   });
		addAnnotation
		  (getFilm_Grain(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "step", "0.05",
			   "label", "grain",
			   "says", "it can be {range}"
		   });
		addAnnotation
		  (getFilm_Halation(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1",
			   "step", "0.05",
			   "label", "halation",
			   "says", "it can be {range}"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.catchlight.org/colour</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createColourAnnotations() {
		String source = "http://www.catchlight.org/colour";
		addAnnotation
		  (getStandIn_HairColour(),
		   source,
		   new String[] {
			   "label", "hair colour"
		   });
		addAnnotation
		  (getStandIn_EyeColour(),
		   source,
		   new String[] {
			   "label", "eye colour"
		   });
		addAnnotation
		  (getBackdrop_Colour(),
		   source,
		   new String[] {
			   "label", "colour"
		   });
	}

} //ShotPackageImpl
