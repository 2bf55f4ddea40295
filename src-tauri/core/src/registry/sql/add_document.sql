INSERT INTO document (id, of_kind, record_id, kind, name, caption, taken_on, consent, media, size, digest,
                      thumbnail, added_on, added_by)
VALUES (:id, :of_kind, :record_id, :kind, :name, :caption, :taken_on, :consent, :media, :size, :digest,
        :thumbnail, :added_on, :added_by)
