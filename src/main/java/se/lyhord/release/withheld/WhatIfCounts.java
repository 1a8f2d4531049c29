package se.lyhord.release.withheld;

/**
 * What another grouping would give back, as counts of homes.
 *
 * @param withheld homes of which figures are withheld today
 * @param asked those that one asked of
 * @param givenBack those of them that would be told of
 * @param groups in which they would be; 0 where quarters are added up
 * @param byGender units of which women and men would be told apart too
 * @param tooFew those that would not, since they would be too few still
 * @param tooMuch those that would not, since it would tell too much by itself or beside what is shown
 */
public record WhatIfCounts(int withheld, int asked, int givenBack, int groups, int byGender, int tooFew, int tooMuch) {}
