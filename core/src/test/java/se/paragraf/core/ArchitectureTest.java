// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.paragraf.core");

    @ParameterizedTest
    @ValueSource(classes = {Rule.class, RuleSet.class, Exporter.class, Importer.class})
    void what_osgi_finds_as_component_the_class_path_finds_as_service(Class<?> spi) {
        Set<String> components = CORE.stream()
                .filter(type -> type.isAssignableTo(spi) && type.isAnnotatedWith(Component.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        Set<String> services = ServiceLoader.load(spi).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("se.paragraf.core."))
                .collect(Collectors.toSet());

        assertThat(services).isEqualTo(components);
    }

    @Test
    void exported_packages_show_no_internal_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(areExported())
                .should(showOnly(DescribedPredicate.not(areInternal())))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> areInternal() {
        return DescribedPredicate.describe(
                "internal types",
                type -> type.getPackageName().startsWith("se.paragraf.")
                        && type.getPackageName().contains(".internal"));
    }

    private static DescribedPredicate<JavaClass> areExported() {
        return DescribedPredicate.not(areInternal()).as("are exported");
    }

    private static ArchCondition<JavaMethod> showOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("show only what is not internal") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shown = allowed.test(method.getRawReturnType())
                        && method.getRawParameterTypes().stream().allMatch(allowed);
                events.add(new SimpleConditionEvent(method, shown, method.getFullName()));
            }
        };
    }
}
