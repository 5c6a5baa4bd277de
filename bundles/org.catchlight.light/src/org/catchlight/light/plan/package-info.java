/** The lighting plan of a shot on paper, for whoever builds the set. */
package org.catchlight.light.plan;
