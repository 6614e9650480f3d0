package vn.cancu.portal;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills in the templates of views/. The whole page is made before the first byte is sent, so that a
 * fault in a template is an error page and never half a page with status 200; that is why the views
 * module of the framework, which streams, is not used.
 */
@Singleton
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates(Assets assets, PortalSettings settings) throws TemplateModelException {
    configuration.setClassLoaderForTemplateLoading(getClass().getClassLoader(), "views");
    configuration.setDefaultEncoding("UTF-8");
    // .ftlh escapes as HTML and .ftlx as XML, wherever a value is written.
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLocale(Locale.forLanguageTag("vi-VN"));
    configuration.setLocalizedLookup(false);
    configuration.setSharedVariable("demo", settings.demo());
    configuration.setSharedVariable("t", (TemplateMethodModelEx) Templates::say);
    configuration.setSharedVariable(
        "asset",
        (TemplateMethodModelEx) arguments -> assets.address(arguments.getFirst().toString()));
  }

  /**
   * @param view file name in views/, with its extension
   * @param globals what the layout needs besides the page's own model
   */
  String fill(String view, Object model, Map<String, Object> globals) {
    var out = new StringWriter(16_384);
    try {
      var environment =
          configuration.getTemplate(view).createProcessingEnvironment(Map.of("page", model), out);
      for (var global : globals.entrySet()) {
        environment.setGlobalVariable(
            global.getKey(), configuration.getObjectWrapper().wrap(global.getValue()));
      }
      environment.process();
    } catch (IOException e) {
      throw new UncheckedIOException("view " + view, e);
    } catch (TemplateException e) {
      throw new IllegalStateException("view " + view, e);
    }
    return out.toString();
  }

  private static Object say(List<?> arguments) throws TemplateModelException {
    var values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
    }
    return Words.VIETNAMESE.say(arguments.getFirst().toString(), values);
  }
}
