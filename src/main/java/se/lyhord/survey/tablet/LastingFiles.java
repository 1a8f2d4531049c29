package se.lyhord.survey.tablet;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fonts and the reader of codes are the same in every version of the product: a tablet fetches them once. */
@Configuration(proxyBeanMethods = false)
class LastingFiles implements WebMvcConfigurer {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : new String[] {"/fonts", "/qr"}) {
            registry.addResourceHandler(folder + "/*")
                    .addResourceLocations("classpath:/META-INF/resources" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic());
        }
    }
}
