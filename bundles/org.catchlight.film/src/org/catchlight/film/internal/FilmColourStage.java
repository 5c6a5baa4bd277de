package org.catchlight.film.internal;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.catchlight.film.FilmColourSettings;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Film;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Exposes and develops the picture on the shot's film stock: exposure compensation, halation, tone curve, colour. */
@Component(service = Stage.class)
@StageType(id = "org.catchlight.film.colour", kind = StageKind.FILM, label = "Film colour",
        description = "Exposure, tone curve, colour and halation of the film stock.")
public final class FilmColourStage implements Stage<FilmColourSettings> {
    /** The tables of the last run: while a light is dragged they take longer to make than a small picture to develop. */
    private final AtomicReference<Kept> last = new AtomicReference<>();

    private record Kept(Stock stock, FilmColourSettings settings, Development development) {
    }

    @Override
    public Class<FilmColourSettings> settingsType() {
        return FilmColourSettings.class;
    }

    @Override
    public Set<Applied> applies() {
        return Set.of(Applied.FILM_COLOUR);
    }

    @Override
    public Frame run(Frame in, FilmColourSettings settings, StageContext context) throws StageException {
        if (in.applied().contains(Applied.FILM_COLOUR)) {
            context.log("The picture has its film colour already, so it is left as it is.");
            return in;
        }
        Film film = context.shot().getFilm();
        if (film == null) {
            throw new StageException("The shot has no film.", "Choose a film stock: " + Stock.ids() + ".");
        }
        String stockId = film.getStock();
        Stock stock = Stock.of(stockId).orElseThrow(() -> new StageException("There is no film stock '" + stockId + "'.",
                "Choose one of these: " + Stock.ids() + "."));
        float gain = (float) Math.pow(2, film.getExposureCompensation());
        float halationAmount = (float) film.getHalation();
        Development development = development(stock, settings);
        FloatImage picture = in.transfer() == Transfer.DISPLAY ? linear(in.picture()) : in.picture();
        SubMonitor monitor = SubMonitor.convert(context.monitor(), "Film colour", 100);
        Halation halation = halationAmount > 0 ? Halation.of(picture, gain, halationAmount, monitor.split(30)) : null;
        monitor.setWorkRemaining(70);
        FloatImage developed = FloatImage.create(in.width(), in.height(), 3);
        Rows.forEach(in.height(), monitor.split(70), y -> {
            float[] row = new float[3 * in.width()];
            picture.readRow(0, y, in.width(), row);
            for (int index = 0; index < row.length; index++) {
                row[index] *= gain;
            }
            if (halation != null) {
                halation.add(y, row, in.width());
            }
            development.apply(row, in.width());
            developed.writeRow(0, y, in.width(), row);
        });
        return in.withPicture(developed, Transfer.DISPLAY, Applied.FILM_COLOUR);
    }

    private Development development(Stock stock, FilmColourSettings settings) {
        Kept kept = last.get();
        if (kept == null || kept.stock != stock || !kept.settings.equals(settings)) {
            kept = new Kept(stock, settings, new Development(stock, settings));
            last.set(kept);
        }
        return kept.development;
    }

    /** Display light in place of scene light, for a picture that was never developed but is encoded for a display. */
    private static FloatImage linear(FloatImage encoded) {
        FloatImage linear = FloatImage.create(encoded.width(), encoded.height(), 3);
        float[] row = new float[3 * encoded.width()];
        for (int y = 0; y < encoded.height(); y++) {
            encoded.readRow(0, y, encoded.width(), row);
            for (int index = 0; index < row.length; index++) {
                row[index] = Srgb.decode(row[index]);
            }
            linear.writeRow(0, y, encoded.width(), row);
        }
        return linear;
    }
}
