package org.salient.core.model;

/** What a name on the map names. */
public enum PlaceKind {
    CITY,
    TOWN,
    VILLAGE,
    DISTRICT,
    REGION,
    COUNTRY,
    FACILITY,
    ROAD,
    WATER,
    DIRECTION,
    OTHER;

    /** Whether people live there under one name: a city, a town or a village. */
    public boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE;
    }

    /** Whether a circle about its centre stands for it: a settlement or a facility, not a region, a road or a direction. */
    public boolean isSpot() {
        return isSettlement() || this == FACILITY;
    }
}
