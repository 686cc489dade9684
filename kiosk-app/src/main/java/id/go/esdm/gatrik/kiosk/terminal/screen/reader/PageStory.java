package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.ui.Story;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The text layer of a document, told page by page; of one that was withdrawn not another word. */
record PageStory(ReaderModel model) implements Story {
    private static final int WITHDRAWN = -1;

    @Override
    public ObservableValue<Integer> part() {
        ObservableValue<Integer> page = model.placeProperty().map(_ -> model.page());
        return model.contentProperty()
                .flatMap(content ->
                        content instanceof ReaderContent.Open
                                ? page
                                : new SimpleObjectProperty<>(WITHDRAWN));
    }

    @Override
    public String words() {
        return model.contentProperty().get() instanceof ReaderContent.Open open
                ? String.join("\n", Reflow.paragraphs(open.text(model.page())))
                : "";
    }
}
