// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.eclipse.emf.ecore.EObject;

/**
 * Says what a template may ask of a value: the features of a model object by their names, keys of a map, where a loop
 * stands, a few methods of texts and collections, and every method of a tool. Whatever is not allowed here does not
 * exist for a template. Public with a constructor without arguments, as Velocity makes it by its name.
 */
public final class AllowListUberspect implements Uberspect {

    @Override
    public void init() {
        // There is nothing to set up.
    }

    @Override
    public Iterator<?> getIterator(Object value, Info info) {
        if (value instanceof Collection<?> collection) {
            return collection.iterator();
        }
        return value instanceof Map<?, ?> map ? map.values().iterator() : null;
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        return AllowedMethod.find(target, name, arguments.length);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        if (target instanceof EObject object) {
            return object.eClass().getEStructuralFeature(name) == null ? null : new FeatureGet(name);
        }
        // A scope is a map too, of what the template keeps in it.
        if (target instanceof ForeachScope) {
            return LoopGet.named(name);
        }
        return target instanceof Map<?, ?> ? new KeyGet(name) : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }
}
