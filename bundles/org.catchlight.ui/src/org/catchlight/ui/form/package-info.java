/**
 * Form widgets that look and behave the same in all views. A {@link org.catchlight.ui.form.Form} holds sections; a
 * {@link org.catchlight.ui.form.FormSection} makes labelled rows whose fields edit features of a part of the shot through its
 * session, two-way, undoable, merged while dragging. A view builds its form once and calls {@code show(session, part)} when the
 * active shot or its selection changes.
 */
package org.catchlight.ui.form;
