package id.go.esdm.gatrik.kiosk.admin.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small XLSX workbooks part by part, honest ones and others. */
final class WorkbookFixture {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WorkbookFixture() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/sharedStrings.xml", "sharedStrings")
                        + override("/xl/styles.xml", "styles")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "</Relationships>");
        sheets("<sheet name=\"DIP\" sheetId=\"1\" r:id=\"rId1\"/>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmmm yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
    }

    WorkbookFixture sheets(String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, sheets));
    }

    /** A sheet whose texts stand in the workbook's shared table, as spreadsheet programs write it. */
    WorkbookFixture rows(List<List<String>> rows) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        StringBuilder sheet = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                int index = texts.computeIfAbsent(rows.get(r).get(c), _ -> texts.size());
                sheet.append(
                        "<c r=\"%s%d\" t=\"s\"><v>%d</v></c>".formatted(column(c), r + 1, index));
            }
            sheet.append("</row>");
        }
        StringBuilder table = new StringBuilder();
        texts.keySet()
                .forEach(text ->
                        table.append("<si><t xml:space=\"preserve\">")
                                .append(escaped(text))
                                .append("</t></si>"));
        part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, table));
        return sheetData(sheet.toString());
    }

    WorkbookFixture sheetData(String data) {
        parts.putIfAbsent("xl/sharedStrings.xml", "<sst/>".getBytes(StandardCharsets.UTF_8));
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(MAIN, data));
    }

    WorkbookFixture part(String name, String xml) {
        return part(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFixture part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WorkbookFixture without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String inline(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(address, escaped(text));
    }

    private static String column(int index) {
        return index < 26 ? "" + (char) ('A' + index) : "A" + (char) ('A' + index - 26);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, type);
    }
}
