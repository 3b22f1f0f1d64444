package id.go.semarangkota.berbagidata.json;

import id.go.semarangkota.berbagidata.json.JsonException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object whose getters refuse instead of converting.
 */
public final class JsonObject {
    private final Map<String, Object> members;

    JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Starts an object.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of the members.
     *
     * @return the names, in the order of the document; not modifiable
     */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(members.keySet());
    }

    /**
     * Tells whether a member is there.
     *
     * @param name the member
     * @return true if it is
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Refuses members that the format does not know.
     *
     * @param allowed every name that may be there
     * @throws JsonException if another one is
     */
    public void only(Set<String> allowed) throws JsonException {
        if (!allowed.containsAll(members.keySet())) {
            throw new JsonException(Problem.UNKNOWN_MEMBER, "");
        }
    }

    /**
     * Reads a string that must be there.
     *
     * @param name the member
     * @return its value
     * @throws JsonException if it is missing or not a string
     */
    public String string(String name) throws JsonException {
        return require(name, String.class);
    }

    /**
     * Reads a string that may be there.
     *
     * @param name the member
     * @return its value, or empty
     * @throws JsonException if it is there and not a string
     */
    public Optional<String> optionalString(String name) throws JsonException {
        return has(name) ? Optional.of(string(name)) : Optional.empty();
    }

    /**
     * Reads a whole number that must be there.
     *
     * @param name the member
     * @return its value, within 2^53-1
     * @throws JsonException if it is missing or not a whole number
     */
    public long integer(String name) throws JsonException {
        return require(name, Long.class);
    }

    /**
     * Reads an object that must be there.
     *
     * @param name the member
     * @return its value
     * @throws JsonException if it is missing or not an object
     */
    public JsonObject object(String name) throws JsonException {
        return require(name, JsonObject.class);
    }

    /**
     * Reads an array of strings that must be there.
     *
     * @param name the member
     * @return its values in order, not modifiable
     * @throws JsonException if it is missing or holds anything else
     */
    public List<String> strings(String name) throws JsonException {
        return array(name, String.class);
    }

    /**
     * Reads an array of objects that must be there.
     *
     * @param name the member
     * @return its values in order, not modifiable
     * @throws JsonException if it is missing or holds anything else
     */
    public List<JsonObject> objects(String name) throws JsonException {
        return array(name, JsonObject.class);
    }

    /**
     * Reads base64url content that must be there.
     *
     * @param name the member
     * @return the content
     * @throws JsonException if it is missing or not canonical base64url
     */
    public byte[] bytes(String name) throws JsonException {
        return Base64Url.decode(string(name), name);
    }

    /**
     * Reads base64url content of a fixed length that must be there.
     *
     * @param name the member
     * @param length the length in bytes
     * @return the content
     * @throws JsonException if it is missing, not canonical base64url, or of another length
     */
    public byte[] bytes(String name, int length) throws JsonException {
        return Base64Url.decode(string(name), length, name);
    }

    /**
     * Writes the canonical form (RFC 8785).
     *
     * @return the UTF-8 bytes, a new array
     */
    public byte[] toCanonical() {
        return CanonicalJson.write(this);
    }

    Map<String, Object> members() {
        return members;
    }

    private <T> T require(String name, Class<T> type) throws JsonException {
        Object value = members.get(name);
        if (value == null) {
            throw new JsonException(Problem.MISSING_MEMBER, name);
        }
        if (!type.isInstance(value)) {
            throw new JsonException(Problem.WRONG_TYPE, name);
        }
        return type.cast(value);
    }

    private <T> List<T> array(String name, Class<T> type) throws JsonException {
        List<T> result = new ArrayList<>();
        for (Object element : require(name, List.class)) {
            if (!type.isInstance(element)) {
                throw new JsonException(Problem.WRONG_TYPE, name);
            }
            result.add(type.cast(element));
        }
        return List.copyOf(result);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Names the members, not the values: an object may hold a key. */
    @Override
    public String toString() {
        return "JsonObject" + members.keySet();
    }

    /** Collects members. */
    public static final class Builder {
        private final Map<String, Object> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a string.
         *
         * @param name the member
         * @param value the value, without unpaired surrogates
         * @return this
         */
        public Builder put(String name, String value) {
            return add(name, value);
        }

        /**
         * Adds a string if there is one.
         *
         * @param name the member
         * @param value the value or null
         * @return this
         */
        public Builder putIfPresent(String name, @Nullable String value) {
            return value == null ? this : add(name, value);
        }

        /**
         * Adds a whole number.
         *
         * @param name the member
         * @param value the value, within 2^53-1
         * @return this
         */
        public Builder put(String name, long value) {
            return add(name, value);
        }

        /**
         * Adds bytes as base64url.
         *
         * @param name the member
         * @param value the content
         * @return this
         */
        public Builder put(String name, byte[] value) {
            return add(name, Base64Url.encode(value));
        }

        /**
         * Adds an object.
         *
         * @param name the member
         * @param value the object
         * @return this
         */
        public Builder put(String name, JsonObject value) {
            return add(name, value);
        }

        /**
         * Adds an array of strings or objects.
         *
         * @param name the member
         * @param values strings or {@link JsonObject}s, copied
         * @return this
         */
        public Builder put(String name, List<?> values) {
            return add(name, List.copyOf(values));
        }

        /**
         * Finishes.
         *
         * @return the object
         */
        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members));
        }

        private Builder add(String name, Object value) {
            Objects.requireNonNull(value, name);
            if (members.put(name, value) != null) {
                throw new IllegalArgumentException("member twice: " + name);
            }
            return this;
        }
    }
}
