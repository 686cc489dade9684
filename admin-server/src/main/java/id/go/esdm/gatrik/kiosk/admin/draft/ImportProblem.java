package id.go.esdm.gatrik.kiosk.admin.draft;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/** Why a spreadsheet, or one cell of it, cannot be taken: always with what to do about it, in Indonesian. */
@JsonIncludeProperties("message")
public sealed interface ImportProblem {
    /** What is wrong and what to do, one or two sentences. */
    @JsonProperty
    String message();

    /** One cell's problem; the row counts from 1 as the spreadsheet program shows it. */
    record OfCell(int row, String column, String message) implements ImportProblem {}

    /** The file holds no bytes, or no row with text. */
    record Empty() implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini kosong. Pilih berkas yang berisi daftar informasi.";
        }
    }

    /** The file is larger than what is read, in bytes. */
    record TooLarge(long limit) implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini lebih besar dari %d MB. Bagi menjadi beberapa berkas."
                    .formatted(limit / 1_000_000);
        }
    }

    /** More rows than what is read at once. */
    record TooManyRows(int limit) implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini berisi lebih dari %d baris. Bagi menjadi beberapa berkas."
                    .formatted(limit);
        }
    }

    /** Something else than a spreadsheet; {@code seen} says what it looks like. */
    record NotASpreadsheet(String seen) implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini bukan lembar kerja, melainkan %s. Simpan daftar sebagai XLSX atau CSV lalu unggah lagi."
                    .formatted(seen);
        }
    }

    /** The binary format that Excel wrote until 2003. */
    record OldExcel() implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini berformat Excel lama (.xls). Buka di Excel, simpan sebagai XLSX,"
                    + " lalu unggah lagi.";
        }
    }

    /** A workbook under a password. */
    record Encrypted() implements ImportProblem {
        @Override
        public String message() {
            return "Berkas ini dikunci dengan kata sandi. Buka, hapus kata sandinya, simpan, lalu"
                    + " unggah lagi.";
        }
    }

    /** A workbook that ends too early or whose parts do not fit together. */
    record Damaged() implements ImportProblem {
        @Override
        public String message() {
            return "Berkas XLSX ini rusak atau terpotong. Buka di Excel, simpan ulang, lalu unggah"
                    + " lagi.";
        }
    }

    /** A workbook that would unpack to more than any honest one, or that is built to exhaust the reader. */
    record Hostile(String what) implements ImportProblem {
        @Override
        public String message() {
            return "Berkas XLSX ini tidak wajar (%s), jadi tidak dibaca. Salin isinya ke lembar kerja baru lalu unggah lagi."
                    .formatted(what);
        }
    }

    /** A CSV file in no encoding that can be told with certainty. */
    record UnknownEncoding() implements ImportProblem {
        @Override
        public String message() {
            return "Pengodean huruf berkas CSV ini tidak dikenali. Simpan ulang sebagai “CSV"
                    + " UTF-8” atau XLSX.";
        }
    }

    /** A row with an open quotation mark, with more than a quote can hold, or with columns without end. */
    record Unreadable(int row) implements ImportProblem {
        @Override
        public String message() {
            return "Baris %d tidak dapat dibaca: tanda kutipnya tidak ditutup, selnya terlalu panjang, atau kolomnya terlalu banyak. Perbaiki baris itu lalu unggah lagi."
                    .formatted(row);
        }
    }

    /** No row that names the columns. */
    record HeaderMissing(List<String> wanted) implements ImportProblem {
        public HeaderMissing {
            wanted = List.copyOf(wanted);
        }

        @Override
        public String message() {
            return "Baris judul kolom tidak ditemukan. Kolom yang harus ada: %s. Tambahkan baris itu pada lembar pertama, lalu unggah lagi."
                    .formatted(String.join(", ", wanted));
        }
    }

    /** Two columns that mean the same. */
    record HeaderTwice(String first, String second) implements ImportProblem {
        @Override
        public String message() {
            return "Kolom “%s” dan “%s” berarti sama. Hapus salah satunya lalu unggah lagi."
                    .formatted(first, second);
        }
    }

    /** A trace of excluded information: the whole file is refused, and nothing of it is shown again. */
    record Excluded(int row) implements ImportProblem {
        @Override
        public String message() {
            return "Baris %d menunjukkan informasi yang dikecualikan. Seluruh berkas ditolak: informasi yang dikecualikan tidak boleh masuk ke daftar ini. Hapus baris itu, lalu unggah lagi."
                    .formatted(row);
        }
    }
}
