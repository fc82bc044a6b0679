#pragma once
// The fields of one record in groups that fold, changed through its "x.change" command. A refresh keeps what is typed and not saved.

#include "ui/desk/desk.h"
#include "ui/kit/form.h"

namespace luwte::ui {

class RecordForm : public Form
{
    Q_OBJECT

public:
    struct Group
    {
        std::function<QString()> title; ///< in the current language
        QStringList fields;
        bool folded = true;
    };

    /// Asks the fields that `command` takes, in `groups`; those in no group come last, under "Overig". References are never asked.
    RecordForm(Desk &desk, const QString &command, const QList<Group> &groups, QWidget *parent = nullptr);
    /// For commands that replace the record: sends all fields, with the record's id as `key` ("case" for "prospect.save").
    void sendWhole(const QString &key);
    /// Shows a record. Fields with typed and unsaved work keep it.
    void load(const Id &record, const QJsonObject &values);
    /// How many fields differ from the record.
    [[nodiscard]] int changeCount() const { return int(changes().size()); }
    [[nodiscard]] bool hasTyped() const;
    /// Saves the changes. False when something is left to do, which is shown then.
    bool save();
    /// Back to the record as it is.
    void discard();
    /// Half-typed changes only; empty when there are none.
    [[nodiscard]] QJsonObject changedDraft() const;
    /// Unfolds the group and focuses the field.
    void reach(const QString &field);
    void coverSecrets();

protected:
    void retranslate() override;

private:
    void addGroup(const Group &group, const QList<FieldInfo> &open);
    void watchSecret(FieldWidget *widget, const FieldInfo &info);

    Desk &m_desk;
    QString m_command, m_key = QStringLiteral("id");
    bool m_whole = false;
    Id m_record;
    QJsonObject m_values;
    QList<std::pair<Section *, std::function<QString()>>> m_sections;
};

} // namespace luwte::ui
