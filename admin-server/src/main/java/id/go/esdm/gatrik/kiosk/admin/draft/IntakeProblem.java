package id.go.esdm.gatrik.kiosk.admin.draft;

/** Why a file cannot be taken in as a document: with what to do about it, in Indonesian. */
public sealed interface IntakeProblem {
    /** What is wrong and what to do. */
    String message();

    /** Something else than a PDF, PNG or JPEG. */
    record NotADocument() implements IntakeProblem {
        @Override
        public String message() {
            return "Berkas ini bukan PDF, PNG, atau JPEG. Simpan sebagai PDF lalu unggah lagi.";
        }
    }

    /** Larger than an edition may hold, in bytes. */
    record TooLarge(long limit) implements IntakeProblem {
        @Override
        public String message() {
            return "Berkas ini lebih besar dari %d MB. Perkecil atau bagi menjadi beberapa berkas."
                    .formatted(limit >> 20);
        }
    }

    /** A PDF under a password or with restrictions. */
    record Encrypted() implements IntakeProblem {
        @Override
        public String message() {
            return "PDF ini dikunci. Buka, simpan tanpa kata sandi dan pembatasan, lalu unggah"
                    + " lagi.";
        }
    }

    /** A file that cannot be read to its end. */
    record Broken() implements IntakeProblem {
        @Override
        public String message() {
            return "Berkas ini rusak atau terpotong. Buat ulang berkasnya lalu unggah lagi.";
        }
    }

    /** More pages than the terminal shows. */
    record TooManyPages(int limit) implements IntakeProblem {
        @Override
        public String message() {
            return "PDF ini berisi lebih dari %d halaman. Bagi menjadi beberapa berkas."
                    .formatted(limit);
        }
    }

    /** A picture with more points than the terminal shows. */
    record TooManyPixels(int megapixels) implements IntakeProblem {
        @Override
        public String message() {
            return "Gambar ini lebih dari %d megapiksel. Perkecil gambarnya lalu unggah lagi."
                    .formatted(megapixels);
        }
    }

    /** Took more time, memory or text than any honest file. */
    record TooCostly() implements IntakeProblem {
        @Override
        public String message() {
            return "PDF ini terlalu rumit untuk dibaca. Cetak ulang sebagai PDF baru lalu unggah"
                    + " lagi.";
        }
    }
}
