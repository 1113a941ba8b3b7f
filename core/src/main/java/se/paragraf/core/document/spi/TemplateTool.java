// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a public class all of whose own public methods a template may call. Such methods change nothing, read nothing
 * outside their arguments and the model, and take arguments of any kind without harm; no two have the same name and
 * number of arguments.
 */
@ConsumerType
public interface TemplateTool {}
