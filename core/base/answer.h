#pragma once
// What people answered. "Not asked", "unknown" and "does not want to say" are three different things (ux.md A16): they are stored,
// shown, searched and exported apart, and none of them means "no".

#include <QList>
#include <QString>
#include <utility>

namespace luwte {

/// A value from a code list, kept by its stable code, never by its label.
struct Code
{
    QString value;
    Code() = default;
    explicit Code(QString code) : value(std::move(code)) {}
    explicit Code(const char *code) : value(QString::fromLatin1(code)) {}
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Code &) const = default;
    bool operator==(const char *code) const { return value == QLatin1String(code); }
};

using Codes = QList<Code>;

enum class Asked : quint8 {
    NotAsked, ///< nobody asked yet; counts as open
    Unknown,  ///< asked; the answer is not known
    Declined, ///< asked; the person does not want to say, and is not asked again by itself
    Given,
};

/// How the two spoken missing values are stored and exchanged; NotAsked is null.
inline constexpr const char *unknownText = "unknown";
inline constexpr const char *declinedText = "declined";

template<class T>
class Answer
{
public:
    Answer() = default;
    Answer(T value) : m_state(Asked::Given), m_value(std::move(value)) {} // NOLINT: an answer is made from its value
    [[nodiscard]] static Answer unknown() { return Answer(Asked::Unknown); }
    [[nodiscard]] static Answer declined() { return Answer(Asked::Declined); }

    [[nodiscard]] Asked state() const { return m_state; }
    [[nodiscard]] bool given() const { return m_state == Asked::Given; }
    /// Somebody asked, whatever came out.
    [[nodiscard]] bool asked() const { return m_state != Asked::NotAsked; }
    /// The answer; an empty T unless given.
    [[nodiscard]] const T &value() const { return m_value; }
    [[nodiscard]] bool is(const T &value) const { return given() && m_value == value; }
    bool operator==(const Answer &) const = default;

private:
    explicit Answer(Asked state) : m_state(state) {}
    Asked m_state = Asked::NotAsked;
    T m_value{};
};

} // namespace luwte
