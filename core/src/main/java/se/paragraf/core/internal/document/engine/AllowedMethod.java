// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.velocity.util.introspection.VelMethod;
import se.paragraf.core.document.spi.TemplateTool;

/** A method that a template may call. */
record AllowedMethod(Method method) implements VelMethod {

    /** None of them changes its object or makes a text longer than it is. */
    private static final Map<Class<?>, Set<String>> METHODS = Map.of(
            String.class,
                    Set.of(
                            "isEmpty",
                            "isBlank",
                            "length",
                            "strip",
                            "trim",
                            "contains",
                            "startsWith",
                            "endsWith",
                            "equals",
                            "equalsIgnoreCase"),
            List.class, Set.of("get"),
            Collection.class, Set.of("isEmpty", "size", "contains"),
            Map.class, Set.of("isEmpty", "size", "get", "containsKey"),
            Number.class, Set.of("intValue"),
            Boolean.class, Set.of("equals"));

    static AllowedMethod find(Object target, String name, int arguments) {
        Stream<Method> allowed = target instanceof TemplateTool
                ? Arrays.stream(target.getClass().getDeclaredMethods())
                : METHODS.entrySet().stream()
                        .filter(type -> type.getKey().isInstance(target)
                                && type.getValue().contains(name))
                        .flatMap(type -> Arrays.stream(type.getKey().getMethods()));
        return allowed.filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == arguments
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .map(AllowedMethod::new)
                .orElse(null);
    }

    @Override
    public Object invoke(Object target, Object[] arguments) throws IllegalAccessException, InvocationTargetException {
        Budget budget = Budget.current();
        long looked = length(target);
        for (Object argument : arguments) {
            // Texts are searched without any index: each character may be compared with each.
            looked += method.getName().equals("contains") ? length(target) * length(argument) : length(argument);
        }
        budget.work(looked);
        Object result = budget.read(method.invoke(target, arguments));
        if (target instanceof TemplateTool && result instanceof String text) {
            budget.build(text.length());
        }
        return result;
    }

    private static long length(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        return value instanceof Collection<?> collection ? collection.size() : 1;
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return method.getName();
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public Class<?> getReturnType() {
        return method.getReturnType();
    }
}
