package org.casus.cli.sample;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The share of all records that is right, estimated from a stratified sample, with an interval that holds the true share in 95 of 100
 * samples. 0, 0 and 1 where nothing counts.
 *
 * <p>The share is the combined ratio estimate for stratified sampling, and its variance that estimate's, with the correction for finite
 * populations: W. G. Cochran, Sampling Techniques, 3rd ed., Wiley 1977, sections 6.10 and 6.11; a group of records that is no stratum
 * is a domain as in section 5A.14. A stratum of which one record was judged has as its deviation that from the share of all.
 *
 * <p>The interval is Wilson's (E. B. Wilson, Journal of the American Statistical Association 22, 1927) over the effective number of
 * records (E. L. Korn and B. I. Graubard, Survey Methodology 24, 1998): that of a simple random sample with the same variance. It stays
 * between 0 and 1, also for few records. Fewer than {@value #FEW} records, or such as are all right or all wrong, do not tell their
 * variance; for them the effective number is Kish's (L. Kish, Survey Sampling, Wiley 1965): the square of the sum of the weights over the
 * sum of their squares. Where every record of the strata was judged, the share is known.
 *
 * @param judged how many records count
 */
record Estimate(int judged, double share, double low, double high) {

    static final int FEW = 30;

    private static final double QUANTILE = 1.959964;

    /** The estimate from all records that were judged, whether they count or not: those of a stratum stand for it in equal parts. */
    static Estimate of(Collection<Observation> observations) {
        List<StratumCount> strata =
                observations.stream().collect(Collectors.groupingBy(Observation::stratum)).values().stream()
                        .map(StratumCount::of)
                        .filter(stratum -> stratum.counting() > 0)
                        .toList();
        int judged = strata.stream().mapToInt(StratumCount::counting).sum();
        if (judged == 0) {
            return new Estimate(0, 0, 0, 1);
        }
        double whole = sum(strata.stream()
                .map(stratum -> stratum.weight() * stratum.counting())
                .toList());
        double share = sum(strata.stream()
                        .map(stratum -> stratum.weight() * stratum.right())
                        .toList())
                / whole;
        if (strata.stream().allMatch(StratumCount::isComplete)) {
            return new Estimate(judged, share, share, share);
        }
        double variance =
                sum(strata.stream().map(stratum -> stratum.variance(share)).toList()) / (whole * whole);
        return wilson(judged, share, effective(strata, judged, share, whole, variance));
    }

    private static double effective(
            List<StratumCount> strata, int judged, double share, double whole, double variance) {
        double spread = share * (1 - share);
        if (judged < FEW || spread < 1e-9 || variance < 1e-12) {
            return whole
                    * whole
                    / sum(strata.stream()
                            .map(stratum -> stratum.weight() * stratum.weight() * stratum.counting())
                            .toList());
        }
        return spread / variance;
    }

    private static Estimate wilson(int judged, double share, double number) {
        double square = QUANTILE * QUANTILE;
        double middle = (share + square / (2 * number)) / (1 + square / number);
        double half = QUANTILE
                / (1 + square / number)
                * Math.sqrt(share * (1 - share) / number + square / (4 * number * number));
        return new Estimate(
                judged,
                share,
                Math.min(share, Math.max(0, middle - half)),
                Math.max(share, Math.min(1, middle + half)));
    }

    private static double sum(List<Double> terms) {
        return terms.stream().mapToDouble(Double::doubleValue).sum();
    }
}
