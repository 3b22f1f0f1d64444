package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may leave of a dataset, for one purpose and one recipient: the treatment of every field that leaves.
 *
 * <p>A versioned value that people review: {@link #toJson()} is made to stand in git, and {@link #canonicalBytes()} are what a
 * digest is taken over. A field that the policy does not name is dropped. Whether a policy protects is judged by
 * {@link AnonymizationPlan}; that it is lawful is judged by people. It holds no personal data and no key. Immutable and
 * thread-safe; equal content, equal policy.
 */
public final class AnonymizationPolicy {
    private final String id;
    private final int version;
    private final String dataset;
    private final String purpose;
    private final String recipient;
    private final String legalBasis;
    private final LocalDate validFrom;
    private final LocalDate validUntil;
    private final SortedMap<String, Treatment> treatments;
    private final String canonical;

    private AnonymizationPolicy(Builder builder) {
        this.id = required("id", builder.id);
        this.version = required("version", builder.version);
        this.dataset = required("dataset", builder.dataset);
        this.purpose = required("purpose", builder.purpose);
        this.recipient = required("recipient", builder.recipient);
        this.legalBasis = required("legalBasis", builder.legalBasis);
        this.validFrom = required("validFrom", builder.validFrom);
        this.validUntil = required("validUntil", builder.validUntil);
        if (validUntil.isBefore(validFrom)) {
            throw PolicyText.refused("validUntil", ">= validFrom");
        }
        this.treatments = Collections.unmodifiableSortedMap(new TreeMap<>(builder.treatments));
        this.canonical = CanonicalJson.write(members());
    }

    private static <V> V required(String member, @Nullable V value) {
        if (value == null) {
            throw PolicyText.refused(member, "!");
        }
        return value;
    }

    /**
     * A policy with nothing in it yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A proposal from the classes of the fields, to be completed and reviewed: every field is named, so that a reviewer sees what
     * was decided.
     *
     * <ul>
     *   <li>NIKs become pseudonyms; other direct identifiers, names first, are dropped;
     *   <li>dates among the quasi-identifiers become years; addresses say no more than the kelurahan;
     *   <li>other quasi-identifiers are kept if they are codes, numbers or booleans, and dropped if they are open text, in which a
     *       rare value singles a person out;
     *   <li>free text, sensitive fields and <em>data spesifik</em> are dropped: who needs one names it;
     *   <li>the rest is kept.
     * </ul>
     *
     * @param type the dataset
     * @param keyReference the name of the key for pseudonyms, see {@link Treatment#pseudonym}
     * @return a builder with dataset and treatments set; identity, purpose, recipient, legal basis and validity are to be added
     * @throws PolicyException if the key reference is not of its form
     */
    public static Builder defaultsFor(RecordType<?> type, String keyReference) {
        Builder builder = builder().dataset(type.schema());
        PolicyDefaults.of(type, Treatment.pseudonym(keyReference)).forEach(builder::treat);
        return builder;
    }

    /**
     * Reads a policy strictly: a member that is unknown, missing or given twice, an unknown treatment, and anything after the end
     * are refused.
     *
     * @param json the text, at most 1 MiB
     * @return the policy
     * @throws PolicyException with code and position, if it is not a policy; of the text it repeats names of fields only
     */
    public static AnonymizationPolicy parse(String json) {
        Objects.requireNonNull(json, "json");
        return PolicyReader.read(json);
    }

    /**
     * The stable name of the policy.
     *
     * @return such as {@code disdik-bantuan-siswa}
     */
    public String id() {
        return id;
    }

    /**
     * The version: a policy that changes in any way has a greater one.
     *
     * @return 1 or more
     */
    public int version() {
        return version;
    }

    /**
     * The description of the dataset that the policy was written for.
     *
     * @return such as {@code kependudukan.penduduk/1.0}
     */
    public String dataset() {
        return dataset;
    }

    /**
     * What the data are for; pseudonyms of different purposes cannot be joined.
     *
     * @return one line
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Who receives the data; pseudonyms of different recipients cannot be joined.
     *
     * @return one line, such as the identifier of an agency
     */
    public String recipient() {
        return recipient;
    }

    /**
     * The legal basis, in the words of the agency; nothing is made of it but shown.
     *
     * @return one line
     */
    public String legalBasis() {
        return legalBasis;
    }

    /**
     * The first day on which the policy may be used.
     *
     * @return never null
     */
    public LocalDate validFrom() {
        return validFrom;
    }

    /**
     * The last day on which the policy may be used.
     *
     * @return not before {@link #validFrom()}
     */
    public LocalDate validUntil() {
        return validUntil;
    }

    /**
     * The treatments as written: a leaf field's, or for a part such as {@code Alamat} that of all its fields which are not named
     * themselves.
     *
     * @return by full wire name, sorted, unmodifiable
     */
    public SortedMap<String, Treatment> treatments() {
        return treatments;
    }

    /**
     * The policy as a file for review.
     *
     * @return JSON with sorted members, two spaces of indentation, a newline at the end; the same for equal policies
     */
    public String toJson() {
        return CanonicalJson.indented(members());
    }

    /**
     * The policy as RFC 8785 has it, to take a digest or signature over.
     *
     * @return a new array, UTF-8; the same content for equal policies
     */
    public byte[] canonicalBytes() {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A builder that holds all of this policy, to make its next version from.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = builder()
                .id(id)
                .version(version)
                .dataset(dataset)
                .purpose(purpose)
                .recipient(recipient)
                .legalBasis(legalBasis)
                .validFrom(validFrom)
                .validUntil(validUntil);
        treatments.forEach(builder::treat);
        return builder;
    }

    private SortedMap<String, Object> members() {
        SortedMap<String, Object> members = new TreeMap<>();
        members.put("id", id);
        members.put("version", version);
        members.put("dataset", dataset);
        members.put("purpose", purpose);
        members.put("recipient", recipient);
        members.put("legalBasis", legalBasis);
        members.put("validFrom", validFrom.toString());
        members.put("validUntil", validUntil.toString());
        SortedMap<String, Object> written = new TreeMap<>();
        treatments.forEach((path, treatment) -> written.put(path, TreatmentReader.members(treatment)));
        members.put("treatments", written);
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnonymizationPolicy policy && canonical.equals(policy.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }

    /** Puts a policy together; each value is checked when it is given. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Integer version;
        private @Nullable String dataset;
        private @Nullable String purpose;
        private @Nullable String recipient;
        private @Nullable String legalBasis;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validUntil;
        private final Map<String, Treatment> treatments = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Names the policy.
         *
         * @param id 1 to 64 lower-case letters, digits, dots and hyphens
         * @return this
         * @throws PolicyException if it is not of that form
         */
        public Builder id(String id) {
            this.id = PolicyText.shaped("id", id, PolicyText.NAME);
            return this;
        }

        /**
         * Numbers the policy.
         *
         * @param version 1 or more
         * @return this
         * @throws PolicyException if it is less
         */
        public Builder version(int version) {
            if (version < 1) {
                throw PolicyText.refused("version", ">= 1");
            }
            this.version = version;
            return this;
        }

        /**
         * Says which dataset the policy is for; a plan takes the same major version with the same or a later minor one.
         *
         * @param schema identifier and version, as {@link RecordType#schema()} gives them
         * @return this
         * @throws PolicyException if it is not of that form
         */
        public Builder dataset(String schema) {
            this.dataset = PolicyText.shaped("dataset", schema, PolicyText.SCHEMA);
            return this;
        }

        /**
         * Says what the data are for.
         *
         * @param purpose one line, 1 to 200 characters
         * @return this
         * @throws PolicyException if it is not of that form
         */
        public Builder purpose(String purpose) {
            this.purpose = PolicyText.prose("purpose", purpose, 200);
            return this;
        }

        /**
         * Says who receives the data.
         *
         * @param recipient one line, 1 to 200 characters
         * @return this
         * @throws PolicyException if it is not of that form
         */
        public Builder recipient(String recipient) {
            this.recipient = PolicyText.prose("recipient", recipient, 200);
            return this;
        }

        /**
         * Says on what legal basis the data leave, in the words of the agency.
         *
         * @param legalBasis one line, 1 to 1000 characters
         * @return this
         * @throws PolicyException if it is not of that form
         */
        public Builder legalBasis(String legalBasis) {
            this.legalBasis = PolicyText.prose("legalBasis", legalBasis, 1000);
            return this;
        }

        /**
         * Sets the first day of validity.
         *
         * @param validFrom a day of the years 1 to 9999
         * @return this
         * @throws PolicyException if it is another
         */
        public Builder validFrom(LocalDate validFrom) {
            this.validFrom = PolicyText.date("validFrom", validFrom);
            return this;
        }

        /**
         * Sets the last day of validity.
         *
         * @param validUntil a day of the years 1 to 9999, not before the first
         * @return this
         * @throws PolicyException if it is another
         */
        public Builder validUntil(LocalDate validUntil) {
            this.validUntil = PolicyText.date("validUntil", validUntil);
            return this;
        }

        /**
         * Sets the treatment of a field, in place of an earlier one.
         *
         * @param path the full wire name of a leaf field, or of a part such as {@code Alamat}, which takes an address level or
         *     {@link Treatment#drop()}; a field named itself goes before its part
         * @param treatment what happens to its values
         * @return this
         * @throws PolicyException if the path is not of the form of a wire name
         */
        public Builder treat(String path, Treatment treatment) {
            treatments.put(
                    PolicyText.shaped("treatments", path, PolicyText.PATH),
                    Objects.requireNonNull(treatment, "treatment"));
            return this;
        }

        /**
         * Lets fields pass unchanged.
         *
         * @param paths full wire names of leaf fields
         * @return this
         * @throws PolicyException if a path is not of the form of a wire name
         */
        public Builder keep(String... paths) {
            for (String path : paths) {
                treat(path, Treatment.keep());
            }
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return an immutable value
         * @throws PolicyException if something is missing, or it ends before it begins
         */
        public AnonymizationPolicy build() {
            return new AnonymizationPolicy(this);
        }
    }
}
