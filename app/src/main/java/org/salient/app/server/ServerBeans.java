package org.salient.app.server;

import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.valves.ErrorReportValve;
import org.salient.app.server.SiteServer.Served;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The parts of the server, wired one by one: nothing is scanned for, nothing configures itself. */
@Configuration(proxyBeanMethods = false)
class ServerBeans {
    @Bean
    TomcatServletWebServerFactory tomcat(Served served) {
        var tomcat = new TomcatServletWebServerFactory(served.address().getPort());
        tomcat.setAddress(served.address().getAddress());
        tomcat.addContextCustomizers(ServerBeans::tellNothingOfTheServer);
        return tomcat;
    }

    private static void tellNothingOfTheServer(Context context) {
        var errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        context.getPipeline().addValve(errors);
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    DispatcherServletRegistrationBean everyPath(DispatcherServlet dispatcher) {
        return new DispatcherServletRegistrationBean(dispatcher, "/");
    }

    @Bean
    SiteFiles siteFiles(Served served) {
        return new SiteFiles(served.site());
    }

    @Bean
    SimpleUrlHandlerMapping everyPathIsAFile(SiteFiles files) {
        return new SimpleUrlHandlerMapping(Map.of("/**", files));
    }

    @Bean
    SafeHeaders safeHeaders(Served served) {
        return new SafeHeaders(served.site());
    }
}
