import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of the shot model from {@code model/shot.genmodel} into {@code src-gen}.
 * Started by {@code releng/model/generate}; argument: the folder of the bundle org.catchlight.shot.
 */
public final class GenerateModel {
    private GenerateModel() {
    }

    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toRealPath();
        var set = new ResourceSetImpl();
        var factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        set.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));
        var resource = set.getResource(URI.createFileURI(bundle.resolve("model/shot.genmodel").toString()), true);
        var model = (GenModel) resource.getContents().getFirst();
        model.reconcile();
        model.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, new GeneratorAdapterFactory.Descriptor() {
            @Override
            public GeneratorAdapterFactory createAdapterFactory() {
                return new GenModelGeneratorAdapterFactory();
            }
        });
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            print(result, "");
            System.exit(1);
        }
    }

    private static void print(Diagnostic diagnostic, String indent) {
        System.err.println(indent + diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            diagnostic.getException().printStackTrace();
        }
        diagnostic.getChildren().forEach(child -> print(child, indent + "  "));
    }
}
