/**
 * The library of models on disk. A {@linkplain org.catchlight.models.ModelFamily family} says whether a folder is a model that it can run;
 * the {@linkplain org.catchlight.models.ModelLibrary library} keeps what the user added and says what is there. Nothing is downloaded.
 */
package org.catchlight.models;
