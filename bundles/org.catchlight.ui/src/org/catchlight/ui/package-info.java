/** What all views of the workbench share: the open shot with its one command stack, and form widgets. */
package org.catchlight.ui;
