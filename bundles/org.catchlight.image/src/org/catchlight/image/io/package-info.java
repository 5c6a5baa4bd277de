/** Picture files in and out, with the words they carry. */
package org.catchlight.image.io;
