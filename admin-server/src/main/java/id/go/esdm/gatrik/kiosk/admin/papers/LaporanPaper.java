package id.go.esdm.gatrik.kiosk.admin.papers;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import java.util.Map;

/** A laporan and its addendum as papers: A4 by the rules of naskah dinas, PDF/A-2b. Thread-safe. */
public final class LaporanPaper {
    /** What people may have typed and no page can hold: controls, lone halves of characters, unassigned ones. */
    private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Press press = new Press();

    /** The PDF; the same bytes for the same laporan. */
    public Printed print(Laporan laporan) {
        StringOutput page = new StringOutput();
        templates.render(
                "papers/laporan.jte",
                Map.of("laporan", laporan, "qr", QrPicture.of(laporan.digest().hex())),
                page);
        return press.print(
                page.toString().replaceAll(UNPRINTABLE, ""), laporan.manifest().publishedAt());
    }

    /** The addendum's PDF. */
    public Printed print(ReceiptsAddendum addendum) {
        StringOutput page = new StringOutput();
        templates.render(
                "papers/addendum.jte",
                Map.of("addendum", addendum, "qr", QrPicture.of(addendum.digest().hex())),
                page);
        return press.print(page.toString().replaceAll(UNPRINTABLE, ""), addendum.at());
    }
}
