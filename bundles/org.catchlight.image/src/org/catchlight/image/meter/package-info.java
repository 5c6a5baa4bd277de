/**
 * Metering scene-linear pictures: spot meter, false colour, zebra and histogram. A picture is exposed so that an 18% grey card in the
 * metered light is {@link org.catchlight.image.meter.SpotReading#MID_GREY 0.18}; stops count from there.
 */
package org.catchlight.image.meter;
