// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

/**
 * Marks a public class all of whose own public methods a template may call. Such methods change nothing, read nothing
 * outside their arguments and the model, and take arguments of any kind without harm; no two have the same name and
 * number of arguments.
 */
public interface TemplateTool {}
