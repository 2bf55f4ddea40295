INSERT INTO outlet_followers (id, outlet_id, as_of, followers) VALUES (:id, :outlet_id, :as_of, :followers)
ON CONFLICT (outlet_id, as_of) DO UPDATE SET followers = excluded.followers
