package id.go.esdm.gatrik.kiosk.edition;

/** What a list can be narrowed by. */
enum Dimension {
    CATEGORY,
    UNIT,
    YEAR,
    FORM,
    TOPIC,
    VALIDITY
}
