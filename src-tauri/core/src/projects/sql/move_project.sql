UPDATE project
   SET state = :state, no = coalesce(no, :no),
       actual_from = coalesce(actual_from, :begins), actual_to = coalesce(actual_to, :ends)
 WHERE id = :id
